import { type Allocation, compareAllocations } from "#model/placement";
import { readAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { loadTerm } from "../../../input/load-term.ts";
import { differenceAsText } from "../../../placement/difference-text.ts";
import { IDS, placementNames, type TermNames } from "../../../placement/names/placement-names.ts";
import { withNames } from "../../../placement/names/with-names.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { Terminal } from "../../../terminal/terminal.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, first, second, options) => {
  const { text, stdout } = terminal;
  const [one, other] = [await readAllocation(first), await readAllocation(second)];
  if (one.term.hash !== other.term.hash) throw new BadInput([inputFinding("input-two-terms", second, null)]);
  const names = await namesOf(one, options, terminal);
  stdout.write(
    options.format === "json"
      ? `${JSON.stringify(withNames(compareAllocations(one, other), names), null, 2)}\n`
      : differenceAsText(one, other, names, text),
  );
  return EXIT.fine;
};

/** Names of the term; ids where nobody names it and it is no longer where it was: two files can be compared without it. */
async function namesOf(
  { term: { path } }: Allocation,
  { term, data }: { readonly term?: string | undefined; readonly data?: string | undefined },
  { text }: Terminal,
): Promise<TermNames> {
  const folder = term ?? path;
  if (folder === null) return IDS;
  try {
    const { rows } = await loadTerm(folder, await loadDataset(data));
    return placementNames(rows, text);
  } catch (error) {
    if (term === undefined && data === undefined && error instanceof BadInput) return IDS;
    throw error;
  }
}
