// npm run check: the static checks alone.

import { runChecks } from "./checks.mjs";
import { ensureInstalled, runMain } from "./runtime.mjs";

await runMain(async () => {
  ensureInstalled();
  return (await runChecks()) === 0 ? 0 : 1;
});
