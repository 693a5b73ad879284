import { cp } from "node:fs/promises";
import { preparedFolder } from "./prepared-folder.ts";

// node apps/server/test-support/prepare.ts FOLDER ...: makes each folder a copy of the data folder in which all numbers of pages are computed.
const prepared = await preparedFolder("numbers");
for (const folder of process.argv.slice(2)) await cp(prepared, folder, { recursive: true });
