import { mkdirSync, writeFileSync } from "node:fs";
import { packageFiles } from "./package-files.ts";

/** Writes the reference dataset: data/*.csv and datapackage.json beside this file. */
const folder = new URL("./", import.meta.url);
mkdirSync(new URL("data/", folder), { recursive: true });
for (const [path, bytes] of packageFiles(folder)) {
  writeFileSync(new URL(path, folder), bytes);
  process.stderr.write(`${path} ${bytes.length} bytes\n`);
}
