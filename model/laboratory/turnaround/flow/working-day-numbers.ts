import { DAY, type WorkingDays } from "./sample-flow.ts";

const MONDAY_TO_FRIDAY = [true, true, true, true, true, false, false];

/**
 * Gives the number of working days after a time's day up to and with another's: a case that is answered the day it came took none, one that
 * came on a Friday and is answered on Monday took one.
 */
export function workingDaysBetween({ week = MONDAY_TO_FRIDAY, holidays = [] }: WorkingDays): (from: number, to: number) => number {
  const before = [0];
  for (const works of week) before.push(before.at(-1)! + (works ? 1 : 0));
  const days = new Set(holidays);
  const off = Float64Array.from([...days].filter((day) => week[((day % 7) + 7) % 7])).sort();
  /** Working days up to and with a day, from any day that is the same for all. */
  const number = (day: number): number => {
    const weeks = Math.floor(day / 7);
    let past = 0;
    while (past < off.length && off[past]! <= day) past++;
    return weeks * before[7]! + before[day - weeks * 7 + 1]! - past;
  };
  return (from, to) => number(Math.floor(to / DAY)) - number(Math.floor(from / DAY));
}
