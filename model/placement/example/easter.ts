import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";

/** The week before Easter Sunday, by the algorithm of Meeus, Jones and Butcher; closed everywhere when it lies in the term. */
export function easterClosures({ fromWeek, toWeek }: Term, source: string): CapacityRows["closures"] {
  const year = Number(fromWeek.slice(0, 4));
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const days = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 22;
  const sunday = Math.round(Date.UTC(year, 2, days) / 86_400_000);
  const week = Math.floor((sunday + 3) / 7);
  const inTerm = week >= weekNumber(fromWeek)! && week <= weekNumber(toWeek)!;
  return inTerm ? [{ site: null, from_week: weekText(week), to_week: weekText(week), reason: "påske", source, note: null }] : [];
}
