import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import type { DatasetSummary } from "#apps/contract";
import { readPackageFolder } from "#io/ingest";
import type { DatasetLibrary } from "../library/dataset-library.ts";

/** Puts the dataset that ships with Framsyn in the store, unless its hash is there; null where it is missing or has errors. */
export async function loadReference(folder: string, datasets: DatasetLibrary, log: Logger): Promise<DatasetSummary | null> {
  if ((await stat(join(folder, "datapackage.json")).catch(() => null)) === null) {
    log.error({ folder }, "the reference dataset is missing");
    return null;
  }
  const read = await readPackageFolder(folder);
  if (!read.ok) {
    log.error({ findings: read.findings.slice(0, 20), folder }, "the reference dataset has errors and was not loaded");
    return null;
  }
  return datasets.add(read.dataset, true);
}
