import { fileURLToPath } from "node:url";
import { readPackageFolder } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";

/** Reads the reference dataset as a user's program would. Throws where it has findings. */
export async function referenceDataset(): Promise<Dataset> {
  const result = await readPackageFolder(fileURLToPath(new URL("../", import.meta.url)));
  if (!result.ok) throw new Error("the reference dataset has findings");
  return result.dataset;
}
