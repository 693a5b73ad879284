import { type Term, weekNumber, weekText } from "#model/placement";

/** A week as a cell says it. `guessed`: the year was not said, and the only week of that number in the term was taken. */
export interface WeekRead {
  readonly week: string;
  readonly guessed: boolean;
}

/** Days from 1970-01-01 (a Thursday) to the Monday of its week, in days of a week. */
const [THURSDAY, WEEK] = [3, 7];
const DAY = 86_400_000;

/** Reads `2027-W34`, `34/2027`, `uke 34`, `34`, or a day of the week as `2027-08-23` or `23.8.2027`; null for what is none, or not in the term. */
export function readWeek(cell: string, term: Pick<Term, "fromWeek" | "toWeek">): WeekRead | null {
  const text = cell.trim().toLowerCase();
  const iso = /^(\d{4})\s*-?\s*(?:w|u|v|uke|veke|week)\s*(\d{1,2})$/.exec(text);
  const turned = /^(?:w|u|v|uke|veke|week)?\.?\s*(\d{1,2})\s*[/-]\s*(\d{4})$/.exec(text);
  const [year, number] = iso ? [iso[1]!, iso[2]!] : turned ? [turned[2]!, turned[1]!] : [];
  if (year !== undefined && number !== undefined) return known(`${year}-W${number.padStart(2, "0")}`);
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:t.*)?$/.exec(text);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (day) return weekOfDay(Number(day[1]), Number(day[2]), Number(day[3]));
  if (norwegian) return weekOfDay(Number(norwegian[3]), Number(norwegian[2]), Number(norwegian[1]));
  const bare = /^(?:w|u|v|uke|veke|week)?\.?\s*(\d{1,2})(?:[.,]0)?$/.exec(text);
  if (bare === null) return null;
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const name = `W${bare[1]!.padStart(2, "0")}`;
  const found: string[] = [];
  for (let at = first; at <= last; at++) if (weekText(at).slice(5) === name) found.push(weekText(at));
  return found.length === 1 ? { week: found[0]!, guessed: true } : null;
}

const known = (week: string): WeekRead | null => (weekNumber(week) === null ? null : { week, guessed: false });

function weekOfDay(year: number, month: number, day: number): WeekRead | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return { week: weekText(Math.floor((at.getTime() / DAY + THURSDAY) / WEEK)), guessed: false };
}
