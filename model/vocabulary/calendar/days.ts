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

/** The year a day lies in. Asked for very many days: reckoned, and no date made of it. Source: H. Hinnant, *chrono-compatible low-level date algorithms*. */
export function yearOf(day: number): number {
  const since = day + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Years begin in March here: its last 60 days and the days before are January and February of the next.
  return year + era * 400 + (ofYear >= 306 ? 1 : 0);
}
