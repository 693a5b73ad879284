import { fileURLToPath } from "node:url";
import { readPackageFolder } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";

/** The dataset that ships with Framsyn. */
export const REFERENCE_FOLDER = fileURLToPath(new URL("../../../reference", import.meta.url));

/** Reads the dataset in a folder, by default the one that ships with Framsyn. Throws BadInput where it has errors. */
export function loadDataset(folder?: string): Promise<Dataset> {
  if (folder !== undefined) return read(folder);
  shipped ??= read(REFERENCE_FOLDER);
  return shipped;
}

/** Part of the program, like its code: read once for as long as that runs, however many of its parts ask. */
let shipped: Promise<Dataset> | undefined;

async function read(folder: string): Promise<Dataset> {
  const result = await readPackageFolder(folder);
  if (!result.ok) throw new BadInput(result.findings, result.omitted);
  return result.dataset;
}
