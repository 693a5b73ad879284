import type { ShiftOf, Weekday } from "../../inputs/laboratory.ts";

const WEEKDAYS: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Gives the hours of a shift; one that ends at or before it begins ends the day after. */
export const hoursOf = ({ from, to }: Pick<ShiftOf<unknown>, "from" | "to">): number => ((to > from ? to : to + DAY) - from) / 60;

/**
 * Gives the parts of the week between moments at which someone comes or goes, each with the shifts that are on duty in it, by their place in
 * the list. Shifts on call are not at the laboratory and stand in none.
 */
export function weekOf(shifts: readonly ShiftOf<unknown>[]): readonly { readonly hours: number; readonly onDuty: readonly number[] }[] {
  const spans = shifts.flatMap((shift, at) => {
    if (shift.kind === "on-call") return [];
    const start = WEEKDAYS.indexOf(shift.weekday) * DAY + shift.from;
    const end = start + hoursOf(shift) * 60;
    // Sunday's night goes on into Monday of the same ever-repeating week.
    return end <= WEEK
      ? [{ at, start, end }]
      : [
          { at, start, end: WEEK },
          { at, start: 0, end: end - WEEK },
        ];
  });
  const moments = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other);
  return moments.slice(0, -1).flatMap((moment, m) => {
    const onDuty = spans.filter(({ start, end }) => start <= moment && moment < end).map(({ at }) => at);
    return onDuty.length === 0 ? [] : [{ hours: (moments[m + 1]! - moment) / 60, onDuty }];
  });
}
