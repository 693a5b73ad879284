#!/usr/bin/env node
// The command `framsyn`: installs what is missing, then hands over to the command-line app.
import { join } from "node:path";
import { ensureInstalled, root, runMain, runNode } from "./runtime.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

await runMain(async () => {
  ensureInstalled();
  if (process.argv[2] === "serve") await ensureWebBuilt();
  return runNode([join(root, "apps/cli/main.ts"), ...process.argv.slice(2)]);
});
