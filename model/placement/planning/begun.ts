import type { Allocation } from "../allocation/allocation.ts";
import type { TermChange } from "../allocation/changes.ts";
import { weekNumber } from "../calendar/weeks.ts";

/** The blocks of an allocation that began before a week, as the change that lets them stand. Which week it is now, the caller says. */
export const begunBefore = ({ placements }: Allocation, before: string): Extract<TermChange, { kind: "begin" }> => ({
  kind: "begin",
  before,
  blocks: placements.filter(({ week }) => weekNumber(week)! < weekNumber(before)!).map(({ locked: _, ...block }) => block),
});
