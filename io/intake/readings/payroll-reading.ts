import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { importPayroll, type PayrollOptions, previewPayroll } from "#io/ingest";
import { type PackedDataset, unpackDataset } from "#io/packed";
import { defineReading, type ReceivedFiles } from "./define-reading.ts";
import { packedResult } from "./packed-result.ts";

/** How a received payroll file is read: the first of the files, on top of a dataset as the store has it. */
export interface ReceivedPayroll extends Omit<PayrollOptions, "baseDataset" | "file"> {
  readonly base: PackedDataset;
}

async function unpacked({ folder, names: [file = ""] }: ReceivedFiles, { base, ...options }: ReceivedPayroll) {
  const bytes = await readFile(join(folder, file));
  return { bytes, options: { ...options, baseDataset: await unpackDataset(base), file } };
}

/** Says what a payroll file is and what importing it would do. */
export const previewReceivedPayroll = defineReading(async (received, given: ReceivedPayroll) => {
  const { bytes, options } = await unpacked(received, given);
  return previewPayroll(bytes, options);
});

/** Makes a new version of a dataset in which one unit's staff comes from a payroll file. */
export const importReceivedPayroll = defineReading(async (received, given: ReceivedPayroll) => {
  const { bytes, options } = await unpacked(received, given);
  return packedResult(await importPayroll(bytes, options));
});
