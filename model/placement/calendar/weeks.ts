const DAY = 86_400_000;

/** Monday of ISO week 1: the week with 4 January in it. Days since 1970-01-01. */
function firstMonday(year: number): number {
  const fourth = Math.round(Date.UTC(year, 0, 4) / DAY);
  // 1970-01-01 was a Thursday: day -3 is a Monday.
  return fourth - ((fourth + 3) % 7);
}

/** Number of weeks from the week of 1970-01-01 to the first of a year (ISO 8601). */
const firstWeek = (year: number): number => (firstMonday(year) + 3) / 7;

/** Weeks in an ISO year: 52 or 53. */
export const weeksInYear = (year: number): number => firstWeek(year + 1) - firstWeek(year);

/** Reads `2027-W34` as the number of weeks since the week of 1970-01-01; null where there is no such week, as W53 in a year of 52. */
export function weekNumber(text: string): number | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  const number = readWeek(text);
  // There are only so many weeks: what is written otherwise is not kept.
  if (number !== null) read.set(text, number);
  return number;
}

const read = new Map<string, number>();

function readWeek(text: string): number | null {
  const parts = /^(\d{4})-W(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, week] = [Number(parts[1]), Number(parts[2])];
  return week >= 1 && week <= weeksInYear(year) ? firstWeek(year) + week - 1 : null;
}

/** Writes a number of weeks since the week of 1970-01-01 as `2027-W34`. */
export function weekText(number: number): string {
  let year = 1970 + Math.floor(number / 52.1775);
  while (firstWeek(year + 1) <= number) year++;
  while (firstWeek(year) > number) year--;
  return `${year}-W${String(number - firstWeek(year) + 1).padStart(2, "0")}`;
}

/** The Monday of a week, `YYYY-MM-DD`. */
export const mondayOf = (number: number): string => new Date((number * 7 - 3) * DAY).toISOString().slice(0, 10);

/** Weeks from `from` to `to` that have the number of a week of any year, `W34`. */
export function weeksNamed(name: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let week = from; week <= to; week++) if (weekText(week).slice(5) === name) found.push(week);
  return found;
}
