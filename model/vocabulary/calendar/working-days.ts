import { weekdayOf, yearOf } from "./days.ts";
import { norwegianHolidays } from "./norwegian-holidays.ts";

/** Whether a day, counted from 1970-01-01, is a working day in Norway: Monday to Friday and no public holiday. */
export const isWorkingDay = (day: number): boolean => weekdayOf(day) < 5 && !norwegianHolidays(yearOf(day)).has(day);

/** The working day that is `count` working days after a day; before it where `count` is negative. 0: the day itself, whatever it is. */
export function addWorkingDays(day: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let [at, left] = [day, Math.abs(count)];
  while (left > 0) {
    at += step;
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** Working days after `from` up to and with `to`; negative where `to` lies before. */
export function workingDaysBetween(from: number, to: number): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day)) count++;
  return count;
}
