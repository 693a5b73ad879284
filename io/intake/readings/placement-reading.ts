import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PackedDataset, unpackDataset } from "#io/packed";
import { makeExample, readReceivedTerm, readTerm, type TermResult, termFiles } from "#io/placements";
import { defineReading } from "./define-reading.ts";

interface OnDataset {
  /** Its rows stand where the term has none of its own. */
  readonly base: PackedDataset;
}

/** Reads a term of placements with its students. */
export const readReceivedPlacementTerm = defineReading(
  async ({ folder, names }, { base }: OnDataset): Promise<TermResult> => readReceivedTerm(folder, names, await unpackDataset(base)),
);

/** Makes the example term of a dataset, as the command does: through its files. `{year}` in the name is the year. */
export const makeExampleTerm = defineReading(
  async (_received, { base, name }: OnDataset & { readonly name: string }): Promise<TermResult> => {
    const dataset = await unpackDataset(base);
    const files = termFiles(makeExample(dataset, (year) => name.replace("{year}", String(year))));
    const folder = await mkdtemp(join(tmpdir(), "framsyn-example-"));
    try {
      for (const [file, content] of files) await writeFile(join(folder, file), content);
      return await readTerm(folder, dataset);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
