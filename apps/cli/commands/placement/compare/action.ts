import { compareAllocations } from "#model/placement";
import { readAllocation } from "../../../input/load-allocation.ts";
import { differenceAsText } from "../../../placement/difference-text.ts";
import type { ActionOf } from "../../../program/define-command.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { EXIT } from "../../../terminal/exit-code.ts";
import { inputFinding } from "../../../terminal/finding.ts";
import type { command } from "./command.ts";

export const action: ActionOf<typeof command> = async ({ text, stdout }, first, second, { format }) => {
  const [one, other] = [await readAllocation(first), await readAllocation(second)];
  if (one.term.hash !== other.term.hash) throw new BadInput([inputFinding("input-two-terms", second, null)]);
  stdout.write(format === "json" ? `${JSON.stringify(compareAllocations(one, other), null, 2)}\n` : differenceAsText(one, other, text));
  return EXIT.fine;
};
