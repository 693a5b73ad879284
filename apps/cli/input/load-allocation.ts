import { Allocation, type TermRows } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import { BadInput } from "../terminal/bad-input.ts";
import { inputFinding } from "../terminal/finding.ts";
import { readJson } from "./load-scenario.ts";
import { loadTerm } from "./load-term.ts";

/** Reads an allocation from a file. Throws BadInput where it holds none. */
export async function readAllocation(file: string): Promise<Allocation> {
  const read = Allocation.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput([inputFinding("input-not-allocation", file, null, { reason: read.error.issues[0]?.message ?? "" })]);
}

/** Reads an allocation and the term it is about: the folder given, else the one it names. Throws BadInput where they do not belong together. */
export async function loadAllocation(
  file: string,
  folder: string | undefined,
  dataset: Dataset,
): Promise<{ readonly allocation: Allocation; readonly rows: TermRows }> {
  const allocation = await readAllocation(file);
  const path = folder ?? allocation.term.path;
  if (path === null) throw new BadInput([inputFinding("input-no-term", file, null)]);
  const { rows, hash } = await loadTerm(path, dataset);
  if (hash !== allocation.term.hash) throw new BadInput([inputFinding("input-other-term", file, null, { term: path })]);
  return { allocation, rows };
}
