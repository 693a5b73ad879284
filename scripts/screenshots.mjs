// npm run screenshots: every page as people see it, and every sheet of a plan, as pictures in screenshots/.
import { join } from "node:path";
import { ensureInstalled, root, runMain, runNode } from "./runtime.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

await runMain(async () => {
  ensureInstalled();
  await ensureWebBuilt();
  return runNode([join(root, "apps/web/browser-tests/screenshots.ts"), ...process.argv.slice(2)], { cwd: root });
});
