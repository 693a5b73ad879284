// npm run build: the web app.
import { ensureInstalled, runMain } from "./runtime.mjs";
import { ensureWebBuilt } from "./web-build.mjs";

await runMain(async () => {
  ensureInstalled();
  await ensureWebBuilt();
  return 0;
});
