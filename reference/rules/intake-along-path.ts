import { AGE_COUNT, EXIT_PROCESSES, FIRST_AGE, type Row, SEXES, type Sex } from "#model/vocabulary";
import { valueAt } from "./by-age.ts";
import { round } from "./round.ts";

/** Years over which the stock follows its path: to 2040, the last year most answers are asked for. */
export const INTAKE_HORIZON = 14;

/** What the intake of an occupation depends on. */
export interface IntakeInputs {
  readonly occupation: string;
  /** National stock by sex. */
  readonly persons: { readonly [S in Sex]: number };
  readonly profile: readonly Row<"age_profile">[];
  readonly exits: readonly Row<"exits">[];
  /** Immigration and re-entry of the occupation. */
  readonly inflows: readonly Row<"inflows">[];
  readonly programme: Pick<Row<"programmes">, "graduate_age_from" | "graduate_age_to" | "share_women">;
  /** Graduates who start in the occupation per admitted student. */
  readonly yieldPerStudent: number;
  /** Wanted stock so many years on, relative to today's. */
  readonly wanted: (years: number) => number;
}

/**
 * Gives the students whose graduates are needed in each of 14 years for the stock to follow a path, with the ages and ways of leaving of the
 * dataset. Tenths of a student, at least one whole, since some programmes admit two or three a year.
 */
export function intakeAlongPath(inputs: IntakeInputs): number[] {
  const { persons, wanted, yieldPerStudent } = inputs;
  const today = persons.female + persons.male;
  const stays = SEXES.map((sex) =>
    byAge((age) => EXIT_PROCESSES.reduce((share, process) => share * (1 - exitAt(inputs, process, sex, age)), 1)),
  );
  const others = SEXES.map((sex) => inflowOf(inputs, sex));
  const graduates = SEXES.map((sex) => graduateOf(inputs, sex));
  let people = SEXES.map((sex) => stockOf(inputs, sex));
  return Array.from({ length: INTAKE_HORIZON }, (_, year) => {
    const older = people.map((ofSex, s) => ofSex.map((__, a) => (a === 0 ? 0 : ofSex[a - 1]! * stays[s]![a - 1]!) + others[s]![a]!));
    const left = older.reduce((sum, ofSex) => sum + ofSex.reduce((all, count) => all + count, 0), 0);
    const intake = Math.max(1, round((today * wanted(year + 1) - left) / yieldPerStudent, 1));
    people = older.map((ofSex, s) => ofSex.map((count, a) => count + intake * yieldPerStudent * graduates[s]![a]!));
    return intake;
  });
}

const byAge = (figure: (age: number) => number): number[] => Array.from({ length: AGE_COUNT }, (_, a) => figure(FIRST_AGE + a));

const exitAt = (inputs: IntakeInputs, process: string, sex: Sex, age: number): number =>
  valueAt(
    inputs.exits.filter((row) => row.process === process),
    inputs.occupation,
    sex,
    age,
  );

function stockOf({ occupation, persons, profile }: IntakeInputs, sex: Sex): number[] {
  const bands = profile.filter((row) => row.occupation === occupation && row.sex === sex && row.unit === null);
  return byAge((age) => bands.reduce((sum, band) => sum + persons[sex] * band.value * shareAt(band.age_from, band.age_to, age), 0));
}

/** Immigrants and those who return in a year, of one sex by age. */
const inflowOf = ({ inflows }: IntakeInputs, sex: Sex): number[] =>
  byAge((age) => inflows.reduce((sum, row) => sum + row.value * ofSex(row.share_women, sex) * shareAt(row.age_from, row.age_to, age), 0));

/** One graduate, of one sex by age. */
const graduateOf = ({ programme }: IntakeInputs, sex: Sex): number[] =>
  byAge((age) => ofSex(programme.share_women, sex) * shareAt(programme.graduate_age_from, programme.graduate_age_to, age));

const ofSex = (shareWomen: number, sex: Sex): number => (sex === "female" ? shareWomen : 1 - shareWomen);

const shareAt = (from: number, to: number, age: number): number => (age >= from && age <= to ? 1 / (to - from + 1) : 0);
