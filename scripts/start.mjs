// npm start: installs what is missing, builds the web app, loads the reference dataset and serves.
import { join } from "node:path";
import { ensureInstalled, findNode, root, runMain, runNode } from "./runtime.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

await runMain(async () => {
  ensureInstalled();
  findNode();
  await ensureWebBuilt();
  return runNode([join(root, "apps/server/main.ts"), ...process.argv.slice(2)]);
});
