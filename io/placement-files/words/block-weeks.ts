import type { Translator } from "#io/language";
import { mondayOf, type Placement, weekNumber, weekText } from "#model/placement";

/** Days from a Monday to the Friday and to the Saturday of its week. */
const [FRIDAY, SATURDAY] = [4, 5];

/** The days of a block: Monday of its first week, and Friday of its last. */
export function daysOf({ week, calendarWeeks }: Placement): { readonly from: string; readonly to: string } {
  const first = weekNumber(week)!;
  return { from: mondayOf(first), to: dayAfter(mondayOf(first + calendarWeeks - 1), FRIDAY) };
}

/** The day a block's first week of practice has ended, as calendars want it: Saturday. */
export const firstSaturday = ({ week }: Placement): string => dayAfter(mondayOf(weekNumber(week)!), SATURDAY);

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last week of a block, `2027-W03`. */
export const lastWeek = ({ week, calendarWeeks }: Placement): string => weekText(weekNumber(week)! + calendarWeeks - 1);

/** Says which weeks of the year a block takes, "week 2–3". */
export function weeksInWords(placement: Placement, { t }: Translator): string {
  const plain = (week: string): string => String(Number(week.slice(6)));
  const [from, to] = [plain(placement.week), plain(lastWeek(placement))];
  return from === to ? t("placement-files:week", { week: from }) : t("placement-files:weeks", { from, to });
}

/** Days of practice in a week. */
const DAYS = 5;

/** Says how much practice a block counts: whole weeks, or days where it is less or more than whole weeks. */
export function practiceInWords(weeks: number, { t }: Translator): string {
  if (Number.isInteger(weeks)) return t("placement-files:practiceWeeks", { count: weeks });
  return t("placement-files:practiceDays", { count: Math.round(weeks * DAYS) });
}
