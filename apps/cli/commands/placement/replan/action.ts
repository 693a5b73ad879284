import type { Translator } from "#io/language";
import { type Allocation, begunBefore, moveReasons, type TermChange, unknownInChange, withChanges } from "#model/placement";
import { loadAllocation } from "../../../input/load-allocation.ts";
import { loadDataset } from "../../../input/load-dataset.ts";
import { loadJoining } from "../../../input/load-joining.ts";
import { differenceAsText } from "../../../placement/difference-text.ts";
import { makeAllocation } from "../../../placement/make-allocation.ts";
import { placementNames } from "../../../placement/names/placement-names.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import { allocationAsText } from "../allocate/allocation-output.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async (terminal, file, options) => {
  const { text, stdout } = terminal;
  const { allocation: earlier, rows } = await loadAllocation(file, options.term, await loadDataset(options.data));
  const joining = options.join === undefined ? [] : await loadJoining(options.join);
  const changes: TermChange[] = [
    ...(options.from === undefined ? [] : [begunBefore(earlier, options.from)]),
    ...(options.withdraw ?? []),
    ...(options.close ?? []),
    ...(options.leave ?? []),
    ...joining.map((student) => ({ kind: "join" as const, student })),
  ];
  const before = withChanges(rows, earlier.term.changes);
  const unknown = changes.map((change) => unknownInChange(before, change)).filter((name) => name !== null);
  if (unknown.length > 0) throw new BadInput(unknown.map((name) => inputFinding("term-change-unknown", file, name)));
  const { path, hash } = earlier.term;
  const all = [...earlier.term.changes, ...changes];
  const allocation = await makeAllocation(terminal, rows, { path, hash, changes: all, earlier }, options.out);
  if (options.format === "json") stdout.write(`${JSON.stringify(allocation, null, 2)}\n`);
  else {
    const difference = differenceAsText(earlier, allocation, placementNames(rows, text), text, moveReasons(rows, earlier, allocation));
    const more = Math.max(0, allocation.placed - (allocation.withoutMoves ?? allocation.placed));
    const instead = text.t("placement:withoutMoves", { count: more, n: text.number(more, 0) });
    const proof = movedProofAsText(allocation, text);
    stdout.write(`${allocationAsText(allocation, rows, text)}\n${difference}\n${proof}${instead}\n`);
  }
  return EXIT.fine;
};

/** Says whether fewer could have moved: proven that they could not, or how many must. */
function movedProofAsText({ goals }: Allocation, { t, number }: Translator): string {
  const goal = goals.find((one) => one.goal === "fewest-moved");
  if (goal === undefined) return "";
  const [moved, least] = [goal.values[0]!, goal.bound?.[0] ?? 0];
  const sentence =
    moved <= least
      ? t("cli-placement-replan:fewest")
      : t("cli-placement-replan:atLeast", { least: number(least, 0), more: number(moved - least, 0) });
  return `${sentence} `;
}
