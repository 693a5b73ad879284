import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AlternativeSet } from "#model/scenario";

/**
 * Reads the named alternatives that ship with Framsyn, beside the reference dataset.
 *
 * @throws Error where the file does not hold such a list.
 */
export async function readAlternatives(referenceFolder: string): Promise<AlternativeSet> {
  const read = AlternativeSet.safeParse(JSON.parse(await readFile(join(referenceFolder, "alternatives", "alternatives.json"), "utf8")));
  if (!read.success) throw new Error(`the named alternatives cannot be read: ${read.error.issues[0]?.message}`);
  return read.data;
}
