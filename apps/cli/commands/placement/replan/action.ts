import { unknownInChange, withChanges } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { differenceAsText } from "../../../placement/difference-text.ts";
import { makeAllocation } from "../../../placement/make-allocation.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import { allocationAsText } from "../allocate/allocation-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout } = terminal;
  const { allocation: earlier, rows } = await loadAllocation(file, options.term, await loadDataset(options.data));
  const changes = [...(options.withdraw ?? []), ...(options.close ?? []), ...(options.leave ?? [])];
  const before = withChanges(rows, earlier.term.changes);
  const unknown = changes.map((change) => unknownInChange(before, change)).filter((name) => name !== null);
  if (unknown.length > 0) throw new BadInput(unknown.map((name) => inputFinding("term-change-unknown", file, name)));
  const { path, hash } = earlier.term;
  const all = [...earlier.term.changes, ...changes];
  const allocation = await makeAllocation(terminal, rows, { path, hash, changes: all, earlier }, options.out);
  if (options.format === "json") stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  else
    stdout.write(
      `${allocationAsText(allocation, withChanges(rows, allocation.term.changes), text)}\n${differenceAsText(earlier, allocation, text)}`,
    );
  return EXIT.fine;
};
