import { cp } from "node:fs/promises";
import { startServer } from "../start/start-server.ts";
import { stopOnSignals } from "../start/stop-on-signals.ts";
import { NOTHING_TO_LOAD } from "./nothing-to-load.ts";
import { preparedFolder } from "./prepared-folder.ts";

// node apps/server/test-support/serve-few.ts PORT FOLDER: serves a dataset of few occupations, from a copy of its prepared data folder. For
// browser tests that write plans: each is computed anew, for every occupation there is.
const [port, dataFolder] = process.argv.slice(2);
await cp(await preparedFolder("few"), dataFolder!, { recursive: true });
const server = await startServer({ port: Number(port), dataFolder: dataFolder!, referenceFolder: NOTHING_TO_LOAD, logLevel: "error" });
process.exitCode = await stopOnSignals(server, (text) => process.stderr.write(`${text}\n`));
