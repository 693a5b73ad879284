import { readPackageFolder } from "#io/ingest";
import { defineReading } from "./define-reading.ts";
import { packedResult } from "./packed-result.ts";

/** Reads a dataset from the files of a package. */
export const readReceivedPackage = defineReading(async ({ folder }, _options: Readonly<Record<string, never>>) =>
  packedResult(await readPackageFolder(folder)),
);

/** Checks the files of a package; of the dataset nothing is kept. */
export const checkReceivedPackage = defineReading(async ({ folder }, _options: Readonly<Record<string, never>>) => {
  const { ok, findings, omitted } = await readPackageFolder(folder);
  return { ok, findings, omitted };
});
