import { AGE_COUNT, type Change, exactly, FIRST_AGE, type Parameter, type Uncertain } from "#model/vocabulary";
import type { ByAge, EntryInputs, OccupationInputs, ProgrammeInputs, UnitInputs } from "./inputs/inputs.ts";

/** A curve from a function of age, the same for both sexes unless the function asks. */
export const byAge = (value: (age: number, sex: "female" | "male") => number): ByAge => ({
  female: Float64Array.from({ length: AGE_COUNT }, (_, a) => value(FIRST_AGE + a, "female")),
  male: Float64Array.from({ length: AGE_COUNT }, (_, a) => value(FIRST_AGE + a, "male")),
});

/** A curve that is the same at every age. */
export const flat = (value: number): ByAge => byAge(() => value);

/** All at one age and sex. */
export const allAt = (atAge: number): ByAge => byAge((age, sex) => (age === atAge && sex === "female" ? 1 : 0));

/** Evenly over ages, both ends included, with a share of women. */
export const spread = (from: number, to: number, women: number): ByAge =>
  byAge((age, sex) => (age >= from && age <= to ? (sex === "female" ? women : 1 - women) / (to - from + 1) : 0));

export const parameter = (base: number | Uncertain, changes: readonly Change[] = []): Parameter => ({
  base: typeof base === "number" ? exactly(base) : base,
  changes,
});

export const nobody: EntryInputs = { persons: parameter(0), share: 0, profile: flat(0), followsStaff: 0 };

/** A unit where nothing happens: nobody leaves, moves or comes, and everybody works full time. */
export const stillUnit = (unit: string, stock: ByAge, other: Partial<UnitInputs> = {}): UnitInputs => ({
  unit,
  stock,
  stockScale: exactly(1),
  ageShift: null,
  exits: { retirement: flat(0), disability: flat(0), death: flat(0), leaving: flat(0) },
  exitScale: { retirement: exactly(1), disability: exactly(1), death: exactly(1), leaving: exactly(1) },
  exitChanges: [],
  moveRate: flat(0),
  moveShare: 0,
  participation: flat(1),
  contractedShare: flat(1),
  absence: flat(0),
  participationScale: parameter(1),
  contractedShareScale: parameter(1),
  absenceScale: parameter(1),
  immigration: nobody,
  reentry: nobody,
  ...other,
});

/** A programme that admits the same number every year, all of whom graduate and start, aged 25. */
export const steadyProgramme = (
  programme: string,
  places: number,
  destinations: readonly number[],
  other: Partial<ProgrammeInputs> = {},
): ProgrammeInputs => ({
  programme,
  firstIntakeYear: 2010,
  places: Array.from({ length: 40 }, () => exactly(places)),
  fill: exactly(1),
  length: 3,
  placesChanges: [],
  placementWeeks: Array.from({ length: 40 }, () => null),
  placementChanges: [],
  weeksPerStudent: 0,
  completion: parameter(1),
  takeUp: parameter(1),
  profile: allAt(25),
  destinations,
  ...other,
});

/** An occupation in which nothing happens but what is given. */
export const stillOccupation = (other: Partial<OccupationInputs>): OccupationInputs => ({
  occupation: "bioingenior",
  firstYear: 2026,
  years: 10,
  units: [],
  programmes: [],
  newProductivity: [],
  nationalShare: 0.5,
  staffTotals: [],
  intakeFollowsStaff: 0,
  modelGrowth: exactly(0),
  ...other,
});

/** The same demand in every unit, year (the one after the last included) and draw. */
export const steadyDemand = (inputs: OccupationInputs, draws: number, fte: number): Float64Array[] =>
  inputs.units.map(() => new Float64Array((inputs.years + 1) * draws).fill(fte));
