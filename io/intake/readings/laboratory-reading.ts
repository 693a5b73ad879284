import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type GivenFile, importLaboratory, type LaboratoryOptions, previewLaboratory } from "#io/ingest";
import { type PackedDataset, unpackDataset } from "#io/packed";
import { defineReading, type ReceivedFiles } from "./define-reading.ts";
import { packedResult } from "./packed-result.ts";

/** How received workbooks of a laboratory are read, on top of a dataset as the store has it. */
export interface ReceivedLaboratory extends Omit<LaboratoryOptions, "baseDataset"> {
  readonly base: PackedDataset;
}

async function unpacked({ folder, names }: ReceivedFiles, { base, ...options }: ReceivedLaboratory) {
  const files: GivenFile[] = [];
  for (const name of names) files.push({ name, bytes: await readFile(join(folder, name)) });
  return { files, options: { ...options, baseDataset: await unpackDataset(base) } };
}

/** Says what workbooks of a laboratory are and what importing them would do. */
export const previewReceivedLaboratory = defineReading(async (received, given: ReceivedLaboratory) => {
  const { files, options } = await unpacked(received, given);
  return previewLaboratory(files, options);
});

/** Makes a new version of a dataset in which a laboratory's figures come from its workbooks. */
export const importReceivedLaboratory = defineReading(async (received, given: ReceivedLaboratory) => {
  const { files, options } = await unpacked(received, given);
  return packedResult(await importLaboratory(files, options));
});
