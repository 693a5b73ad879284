const DAY = 86_400_000;

/** Days from 1970-01-01 to a date written `YYYY-MM-DD`; null where there is no such date. */
export function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  const day = Math.round(time / DAY);
  // 30 February is read as 2 March.
  return dayText(day) === date ? day : null;
}

/** Writes a number of days since 1970-01-01 as `YYYY-MM-DD`. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Day of the week, 0 Monday to 6 Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The number of a day of a month that may run over its end; months count from 0. */
export const dayOf = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month, date) / DAY);

/** The year a day lies in. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
