import { categoryAllowanceFactor, individualAllowanceFactor, openingHoursCover } from "#model/wisn";
import type { StaffGroupOf } from "../../inputs/laboratory.ts";
import { MONTHS, WEEKS_A_MONTH, WEEKS_A_YEAR } from "../months/month.ts";
import { hoursOf, weekOf } from "./shifts.ts";

/** Shares of working time that all have are held below this in sum: no draw leaves people no time for the work itself. */
const MOST_ALLOWANCE = 0.95;

/** What stays the same in all months for a staff group, by draw. */
export interface GroupTerms {
  /** Minutes one FTE is available in a month. */
  readonly minutesOfFte: Float64Array;
  readonly categoryFactor: Float64Array;
  readonly individual: Float64Array;
  /** FTE that keep the shifts staffed, 0 where none are stated. */
  readonly cover: Float64Array;
  /** Most people on duty at the same time. */
  readonly onDuty: Float64Array;
  /** Minutes a month in which somebody of the group is on duty: where no shifts are stated, those of one FTE. */
  readonly openMinutes: Float64Array;
}

/** Gives the terms of a staff group (WHO 2010, steps 3 and 6) and of its shifts. Duty on call is no presence and counts in none of them. */
export function groupTerms(group: StaffGroupOf<Float64Array>): GroupTerms {
  const hours = group.availableHours;
  const week = weekOf(group.shifts);
  const openHours = week.reduce((sum, part) => sum + part.hours, 0);
  const onSite = group.shifts.filter(({ kind }) => kind === "on-site");
  return {
    minutesOfFte: hours.map((available) => (available * 60) / MONTHS),
    categoryFactor: hours.map((_, d) => categoryAllowanceFactor(sharesOf(group, d))),
    individual: hours.map((available, d) =>
      individualAllowanceFactor(
        group.individualAllowances.reduce((sum, allowance) => sum + allowance.hours[d]!, 0),
        available,
      ),
    ),
    cover: hours.map((available, d) =>
      openingHoursCover(
        onSite.map((shift) => ({ hoursPerWeek: hoursOf(shift), people: shift.people[d]! })),
        available / WEEKS_A_YEAR,
      ),
    ),
    onDuty: hours.map((_, d) =>
      week.reduce(
        (most, part) =>
          Math.max(
            most,
            part.onDuty.reduce((sum, at) => sum + group.shifts[at]!.people[d]!, 0),
          ),
        0,
      ),
    ),
    openMinutes: hours.map((available) => (openHours > 0 ? openHours * WEEKS_A_MONTH * 60 : (available * 60) / MONTHS)),
  };
}

function sharesOf({ categoryAllowances }: StaffGroupOf<Float64Array>, draw: number): number[] {
  const shares = categoryAllowances.map(({ share }) => share[draw]!);
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > MOST_ALLOWANCE ? shares.map((share) => (share / sum) * MOST_ALLOWANCE) : shares;
}
