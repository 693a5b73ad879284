import { fileURLToPath } from "node:url";
import { readPackageFolder } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";

/** The dataset that ships with Framsyn. */
export const REFERENCE_FOLDER = fileURLToPath(new URL("../../../reference", import.meta.url));

/** Reads the dataset in a folder, by default the one that ships with Framsyn. Throws BadInput where it has errors. */
export async function loadDataset(folder: string = REFERENCE_FOLDER): Promise<Dataset> {
  const read = await readPackageFolder(folder);
  if (!read.ok) throw new BadInput(read.findings, read.omitted);
  return read.dataset;
}
