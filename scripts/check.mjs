// npm run check: the static checks alone.
import { ensureInstalled, runMain } from "./runtime.mjs";
import { runChecks } from "./checks.mjs";

await runMain(async () => {
  ensureInstalled();
  return (await runChecks()) === 0 ? 0 : 1;
});
