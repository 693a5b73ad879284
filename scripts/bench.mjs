// npm run bench: measures the engine beside its peers in one run.
import { join } from "node:path";
import { ensureInstalled, root, runMain, runNode } from "./runtime.mjs";

await runMain(async () => {
  ensureInstalled();
  return runNode([join(root, "bench/main.ts"), ...process.argv.slice(2)], { cwd: root });
});
