import { Certainty } from "#model/vocabulary";
import { weekNumber } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";

/** How many rows of capacity and supervisors in a term's weeks are published, derived or assumed; the surest first, none left out as zero. */
export function capacityCertainty({ term, capacity }: TermRows): { readonly certainty: Certainty; readonly rows: number }[] {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const own = [...capacity.placement_capacity, ...capacity.supervision].filter(
    ({ from_week, to_week }) => weekNumber(from_week)! <= last && weekNumber(to_week)! >= first,
  );
  return Certainty.options
    .map((certainty) => ({ certainty, rows: own.filter((row) => row.certainty === certainty).length }))
    .filter(({ rows }) => rows > 0);
}
