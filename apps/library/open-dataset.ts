import { fileURLToPath } from "node:url";
import { readPackageFolder } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";
import { Refused } from "./refused.ts";

const REFERENCE = fileURLToPath(new URL("../../reference", import.meta.url));

let reference: Promise<Dataset> | undefined;

async function read(folder: string): Promise<Dataset> {
  const result = await readPackageFolder(folder);
  if (!result.ok) throw new Refused(result.findings);
  return result.dataset;
}

/**
 * Opens the dataset in a folder (a data package, see docs/dataset.md), by default the Norwegian reference dataset, which is read once.
 *
 * @throws Refused with a finding for each thing wrong, where the files cannot be used. Nothing is opened in part.
 */
export function openDataset(folder?: string): Promise<Dataset> {
  if (folder !== undefined) return read(folder);
  reference ??= read(REFERENCE);
  return reference;
}
