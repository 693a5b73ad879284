import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recogniseFiles } from "#io/ingest";
import { defineReading } from "./define-reading.ts";

/** Says what received files are. */
export const recogniseReceived = defineReading(async ({ folder, names }, _options: Readonly<Record<string, never>>) =>
  // Several files can only be a package; what stands in them is for the reading of packages.
  recogniseFiles(
    await Promise.all(names.map(async (name) => ({ name, bytes: names.length > 1 ? NOTHING : await readFile(join(folder, name)) }))),
  ),
);

const NOTHING = new Uint8Array();
