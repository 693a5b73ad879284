import { type Row, WEEKDAYS } from "#model/vocabulary";

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Minutes of the week, from Monday at midnight: first and last of a shift; the last can be past the end of Sunday. */
export interface ShiftSpan {
  readonly from: number;
  readonly to: number;
}

/** Gives when a shift is in the week. One that ends at or before it begins ends the next day. */
export function shiftSpan({ weekday, from, to }: Pick<Row<"shifts">, "weekday" | "from" | "to">): ShiftSpan {
  const day = WEEKDAYS.indexOf(weekday) * DAY;
  const [first, last] = [minuteOfDay(from), minuteOfDay(to)];
  return { from: day + first, to: day + last + (last <= first ? DAY : 0) };
}

/** Whether two shifts share a minute of the week, past Sunday night too. */
export const isOverlap = (one: ShiftSpan, other: ShiftSpan): boolean =>
  [-WEEK, 0, WEEK].some((shift) => one.from < other.to + shift && other.from + shift < one.to);

/** Minutes after midnight of a time of day, `07:30`. */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
