import { easterSunday } from "#model/vocabulary";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";

/** The week before Easter Sunday; closed everywhere when it lies in the term. */
export function easterClosures({ fromWeek, toWeek }: Term, source: string): CapacityRows["closures"] {
  const week = Math.floor((easterSunday(Number(fromWeek.slice(0, 4))) + 3) / 7);
  const inTerm = week >= weekNumber(fromWeek)! && week <= weekNumber(toWeek)!;
  return inTerm ? [{ site: null, from_week: weekText(week), to_week: weekText(week), reason: "påske", source, note: null }] : [];
}
