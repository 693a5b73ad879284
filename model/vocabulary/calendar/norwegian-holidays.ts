import { dayOf } from "./days.ts";

/** Easter Sunday of a year, by the algorithm of Meeus, Jones and Butcher. Days since 1970-01-01. */
export function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  return dayOf(year, 2, d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 22);
}

/** Days from Easter Sunday: Maundy Thursday, Good Friday, both days of Easter, Ascension Day, both days of Pentecost. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** Month from 0, day: 1 January, 1 and 17 May, both days of Christmas. */
const FIXED = [
  [0, 1],
  [4, 1],
  [4, 17],
  [11, 25],
  [11, 26],
] as const;

const known = new Map<number, ReadonlySet<number>>();

/**
 * Public holidays in Norway in a year, as days since 1970-01-01.
 *
 * Source: the acts on holidays (LOV-1995-02-24-12, section 2) and on 1 and 17 May (LOV-1947-04-26-1). 24 and 31 December are none.
 */
export function norwegianHolidays(year: number): ReadonlySet<number> {
  let holidays = known.get(year);
  if (holidays === undefined) {
    const easter = easterSunday(year);
    holidays = new Set([...FIXED.map(([month, date]) => dayOf(year, month, date)), ...FROM_EASTER.map((days) => easter + days)]);
    known.set(year, holidays);
  }
  return holidays;
}
