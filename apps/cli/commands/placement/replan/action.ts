import { writeFile } from "node:fs/promises";
import { solveOnThread } from "#io/solve";
import { allocate, checkAllocation, unknownInChange, withChanges } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { showProgress } from "../../../output/progress.ts";
import { differenceAsText } from "../../../placement/difference-text.ts";
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
  const progress = showProgress(terminal);
  const allocation = await allocate(rows, {
    path: earlier.term.path,
    hash: earlier.term.hash,
    changes: [...earlier.term.changes, ...changes],
    earlier,
    solve: solveOnThread,
    onProgress: ({ placed, bound }) => progress.update(bound === 0 ? 1 : Math.min(1, placed / bound)),
  });
  progress.clear();
  const check = checkAllocation(rows, allocation);
  // An allocation that breaks a rule is a fault in the program: it is never written.
  if (!check.ok) throw new Error(`the allocation does not hold: ${JSON.stringify(check.violations.slice(0, 3))}`);
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(allocation, null, 1)}\n`);
  if (options.format === "json") stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  else
    stdout.write(
      `${allocationAsText(allocation, withChanges(rows, allocation.term.changes), text)}\n${differenceAsText(earlier, allocation, text)}`,
    );
  return EXIT.fine;
};
