import type { DrawnLaboratory, StaffGroupOf } from "../../inputs/laboratory.ts";
import { WEEKS_A_YEAR } from "../../needs/months/month.ts";
import { hoursOf } from "../../needs/people/shifts.ts";
import { openWeekdays } from "./surge-days.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Gives how the hours of a group fall on weekdays: those its shifts ask for, and the rest of its hours by day on weekdays. A shift counts on the day
 * it begins. Without shifts the days the laboratory is open are alike.
 */
export function dutyWeights(group: StaffGroupOf<Float64Array>, calendar: DrawnLaboratory["calendar"]): number[] {
  const asked = WEEKDAYS.map((weekday) =>
    group.shifts.reduce(
      (sum, shift) => (shift.weekday === weekday && shift.kind === "on-site" ? sum + hoursOf(shift) * meanOf(shift.people) : sum),
      0,
    ),
  );
  const all = asked.reduce((sum, hours) => sum + hours, 0);
  if (all === 0) return openWeekdays(calendar);
  const present = (meanOf(group.coveredFte) * meanOf(group.availableHours)) / WEEKS_A_YEAR;
  const staffed = asked.filter((hours, day) => day < 5 && hours > 0).length;
  const more = staffed === 0 ? 0 : Math.max(0, present - all) / staffed;
  return asked.map((hours, day) => (day < 5 && hours > 0 ? hours + more : hours));
}

/** Gives how an instrument's hours fall on weekdays: its days a week, Monday first. */
export function instrumentWeights(days: Float64Array): number[] {
  const mean = meanOf(days);
  return WEEKDAYS.map((_, day) => Math.min(1, Math.max(0, mean - day)));
}
