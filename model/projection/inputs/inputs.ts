import type { Change, ExitProcess, Figure, Parameter, Sex } from "#model/vocabulary";

export type { Change, Parameter } from "#model/vocabulary";

/** A change to exit probabilities at some ages, both ends included. Applied to the probability after `exitScale`, before the clamp to 0..1. */
export interface ExitChange extends Change {
  readonly process: ExitProcess | "all";
  readonly ageFrom: number;
  readonly ageTo: number;
}

/** One value per single year of age (length AGE_COUNT) for each sex. */
export type ByAge = { readonly [S in Sex]: Float64Array };

/** A flow of people into a unit each year, spread over ages. */
export interface EntryInputs {
  /** Persons per year over all units that share it, before the unit's share. */
  readonly persons: Parameter;
  /** Share of `persons` that comes to this unit, 0 or more. */
  readonly share: number;
  /**
   * How one person spreads over sex and age; all entries together sum to 1 (or all are 0 where `share` is 0). Those who come during
   * year t are counted at these ages on 1 January t+1, and cannot leave in year t.
   */
  readonly profile: ByAge;
  /** How much of what the unit's drawn staff differs from its stated staff the flow takes with it: 1 where it was reckoned from staff, 0 where counted. */
  readonly followsStaff: number;
}

/** How far the mean age of a unit's staff may lie from the stated one. */
export interface AgeShift {
  /** How `stock` divides over ages, for each sex; on any scale. Units with the same one share the arrays. */
  readonly profile: ByAge;
  /** Years, central value 0: see `tiltByAge`. */
  readonly years: Figure;
}

/** What the engine needs to know about one unit of an occupation. */
export interface UnitInputs {
  readonly unit: string;
  /** Persons on 1 January of the first year, by sex and age. */
  readonly stock: ByAge;
  /** Multiplier on the whole stock, central value 1. */
  readonly stockScale: Figure;
  /** What is not known of the ages of `stock`; null where they are taken as known. */
  readonly ageShift: AgeShift | null;
  /** Yearly probability of leaving, per process. */
  readonly exits: { readonly [P in ExitProcess]: ByAge };
  /** Multiplier per process, central value 1; the drawn probability, after `exitChanges`, is clamped to 0..1. */
  readonly exitScale: { readonly [P in ExitProcess]: Figure };
  readonly exitChanges: readonly ExitChange[];
  /** Yearly probability of moving to another unit (taken after exits, among those who stay). */
  readonly moveRate: ByAge;
  /** Share of all movers of the occupation who come to this unit (its own included); sums to 1 over units if any `moveRate` is above 0. */
  readonly moveShare: number;
  readonly participation: ByAge;
  readonly contractedShare: ByAge;
  readonly absence: ByAge;
  /**
   * Multipliers on the three curves above, central value 1, with changes (which change the multiplier). A multiplier is limited so that
   * the unit's mean share stays within 0..1; the mean is over the stock of the first year (participation over persons, contracted
   * share over those at work, absence over contracted FTE), or over ages where the unit has no stock.
   */
  readonly participationScale: Parameter;
  readonly contractedShareScale: Parameter;
  readonly absenceScale: Parameter;
  readonly immigration: EntryInputs;
  readonly reentry: EntryInputs;
}

/** One education programme of the occupation. */
export interface ProgrammeInputs {
  readonly programme: string;
  /**
   * Students admitted per calendar year; index 0 is `firstIntakeYear`, which is at most `earliestIntakeYear(...)`: the graduates of the
   * first years and the base year's new staff come from there. Years before a programme began are zeros; years after the last keep it.
   */
  readonly firstIntakeYear: number;
  readonly places: readonly Figure[];
  /** Students who start per place, before changes: those are in students. */
  readonly fill: Figure;
  /** Intake years, as `places`, in which these are students who are admitted whatever is drawn: neither filled in part nor following staff. Left out: none. */
  readonly decided?: readonly boolean[];
  /** Years from admission to graduation; a graduate of intake year y enters work during year y + length, and is in the stock on 1 January the year after. Fractions are split between the two neighbouring years. */
  readonly length: number;
  /** Changes to places, with weights per intake year (same indexing as `places`). */
  readonly placesChanges: readonly Change[];
  /** Weeks of placements available per intake year, or null where there is no cap; same indexing and length as `places`. */
  readonly placementWeeks: readonly (Figure | null)[];
  readonly placementChanges: readonly Change[];
  /** Weeks a student needs; 0 means no cap. */
  readonly weeksPerStudent: number;
  /** Graduates per student admitted, 0..1; changes count by the year of graduation (none before the first year). */
  readonly completion: Parameter;
  /** Share of graduates who start in the occupation, 0..1; changes as for `completion`. */
  readonly takeUp: Parameter;
  /** How graduates spread over sex and age on the 1 January after graduation; sums to 1. */
  readonly profile: ByAge;
  /** Share of the programme's graduates per unit, aligned with `units`; sums to 1. */
  readonly destinations: readonly number[];
}

/** All the supply engine needs for one occupation. Draws of one occupation do not depend on any other's. */
export interface OccupationInputs {
  readonly occupation: string;
  /** First year: the stock is that of its 1 January. */
  readonly firstYear: number;
  /** Number of years reported, the first included. */
  readonly years: number;
  readonly units: readonly UnitInputs[];
  readonly programmes: readonly ProgrammeInputs[];
  /**
   * Productivity of the new by year since graduation, 0..1, index 0 the first year; empty means nobody counts as new. On 1 January t the
   * graduates of year t-1 have index 0.
   */
  readonly newProductivity: readonly Parameter[];
  /** Share of a parameter's variance that is common to figures of different origin (see `openFigures`), 0..1. */
  readonly nationalShare: number;
  /** What is known of staff in several units together. */
  readonly staffTotals: readonly StaffTotal[];
  /** As `EntryInputs.followsStaff`, for study places and placements, and the staff of all units. */
  readonly intakeFollowsStaff: number;
  /** Yearly growth of staff that the model misses, drawn once for the country, central value 0: staff of year t is exp(t times it) of what the model finds. */
  readonly modelGrowth: Figure;
}

/** How sure the sum of some units' staff is: its spread is that of `scale`, however finely the sum is divided. */
export interface StaffTotal {
  /** Names of units. */
  readonly units: readonly string[];
  /** Multiplier on the stated sum, central value 1. */
  readonly scale: Figure;
}

/**
 * Gives the latest allowed `firstIntakeYear` of a programme: the intake that the oldest of the new staff in the first year come from.
 *
 * `newYears` is the length of `newProductivity`.
 */
export const earliestIntakeYear = (firstYear: number, length: number, newYears: number): number => firstYear - newYears - Math.ceil(length);
