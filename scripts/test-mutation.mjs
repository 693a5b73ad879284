// npm run test:mutation: plants small faults in a fixed sample of lines, and counts those that the rooms' own tests notice.
import { join } from "node:path";
import { ensureInstalled, root, runMain, runNode } from "./runtime.mjs";

await runMain(async () => {
  ensureInstalled();
  return runNode([join(root, "node_modules/@stryker-mutator/core/bin/stryker.js"), "run", ...process.argv.slice(2)], { cwd: root });
});
