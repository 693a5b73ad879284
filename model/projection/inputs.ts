import type { ExitProcess, Sex, Uncertain } from "#model/vocabulary";

/**
 * A change to a parameter over time, from a scenario.
 *
 * With the year's weight w (0 before the change, 1 at full effect) and the drawn effect x:
 * `multiply` gives v(1 + w(x - 1)), `add` gives v + w x, `set` gives v + w(x - v).
 */
export interface Change {
  /** Key of the change in its scenario: the name of its random stream. */
  readonly id: string;
  readonly operation: "multiply" | "add" | "set";
  readonly effect: Uncertain;
  /** Weight per year of the run, length `years`. */
  readonly weight: readonly number[];
}

/** A parameter: central value or interval, the changes on top, and the limits it is clamped to. */
export interface Parameter {
  readonly base: Uncertain;
  readonly changes: readonly Change[];
}

/** A change to exit probabilities at some ages. */
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
  /** Share of `persons` that comes to this unit. */
  readonly share: number;
  /** How one person spreads over sex and age; all entries together sum to 1. */
  readonly profile: ByAge;
}

/** What the engine needs to know about one unit of an occupation. */
export interface UnitInputs {
  readonly unit: string;
  /** Persons on 1 January of the first year, by sex and age. */
  readonly stock: ByAge;
  /** Multiplier on the whole stock, central value 1. */
  readonly stockScale: Uncertain;
  /** Yearly probability of leaving, per process. */
  readonly exits: { readonly [P in ExitProcess]: ByAge };
  /** Multiplier per process, central value 1; the drawn probability is clamped to 0..1. */
  readonly exitScale: { readonly [P in ExitProcess]: Uncertain };
  readonly exitChanges: readonly ExitChange[];
  /** Yearly probability of moving to another unit (taken after exits, among those who stay). */
  readonly moveRate: ByAge;
  /** Share of all movers of the occupation who come to this unit; sums to 1 over units. */
  readonly moveShare: number;
  readonly participation: ByAge;
  readonly contractedShare: ByAge;
  readonly absence: ByAge;
  /** Multipliers on the three curves above, central value 1, with changes. Drawn shares are clamped to 0..1 per unit as a whole, not per age. */
  readonly participationScale: Parameter;
  readonly contractedShareScale: Parameter;
  readonly absenceScale: Parameter;
  readonly immigration: EntryInputs;
  readonly reentry: EntryInputs;
}

/** One education programme of the occupation. */
export interface ProgrammeInputs {
  readonly programme: string;
  /** Students admitted per calendar year; index 0 is `firstIntakeYear`. At least reaches back so that graduates of the first years and the base year's new staff exist. */
  readonly firstIntakeYear: number;
  readonly places: readonly Uncertain[];
  /** Years from admission to graduation; a graduate of intake year y enters work during year y + length, and is in the stock on 1 January the year after. Fractions are split between the two neighbouring years. */
  readonly length: number;
  /** Changes to places, with weights per intake year (same indexing as `places`). */
  readonly placesChanges: readonly Change[];
  /** Weeks of placements available per intake year, or null where there is no cap; same indexing as `places`. */
  readonly placementWeeks: readonly (Uncertain | null)[];
  readonly placementChanges: readonly Change[];
  /** Weeks a student needs; 0 means no cap. */
  readonly weeksPerStudent: number;
  readonly completion: Parameter;
  readonly takeUp: Parameter;
  /** How graduates spread over sex and age. */
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
  /** Productivity of the new by year since graduation, index 0 the first year; empty means nobody counts as new. */
  readonly newProductivity: readonly Parameter[];
  /** Share of a parameter's variance that is common to all units of an occupation, 0..1. */
  readonly nationalShare: number;
}
