import { readTerm, type TermResult } from "#io/placements";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";

/** Reads a term of placements from a folder, beside a dataset. Throws BadInput where it has errors. */
export async function loadTerm(folder: string, dataset: Dataset): Promise<Extract<TermResult, { ok: true }>> {
  const read = await readTerm(folder, dataset);
  if (!read.ok) throw new BadInput(read.findings);
  return read;
}
