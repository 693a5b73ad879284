// npm run test:long: the unit tests with all their cases, where `npm test` tries a sample. Its last figures stand in docs/testing.md.
import { join } from "node:path";
import { ensureInstalled, root, runMain, runNode, say } from "./runtime.mjs";

await runMain(async () => {
  ensureInstalled();
  const began = Date.now();
  const code = await runNode([join(root, "node_modules/vitest/vitest.mjs"), "run", ...process.argv.slice(2)], {
    cwd: root,
    env: { FRAMSYN_TESTS: "long" },
  });
  say(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
  return code;
});
