import { AGE_COUNT, EXIT_PROCESSES, FIRST_AGE, type Row, SEXES, type Sex } from "#model/vocabulary";
import { valueAt } from "./by-age.ts";
import { round } from "./round.ts";

/** Years over which the intake is held and the growth reached. */
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
  /** Wanted growth of the stock, share per year. */
  readonly growth: number;
}

/**
 * Gives the yearly intake that, held for 14 years, brings today's stock to stock x (1 + growth)^14, with the ages and ways of leaving
 * of the dataset. Tenths of a student, at least one whole, since some programmes admit two or three a year.
 *
 * People after 14 years are linear in the intake, so two runs are enough: without students and with one a year.
 */
export function intakeForGrowth(inputs: IntakeInputs): number {
  const today = inputs.persons.female + inputs.persons.male;
  const target = today * (1 + inputs.growth) ** INTAKE_HORIZON;
  const without = personsAfter(inputs, 0);
  return Math.max(1, round((target - without) / (personsAfter(inputs, 1) - without), 1));
}

/** Gives the persons in the occupation after 14 years of a constant intake. */
export function personsAfter(inputs: IntakeInputs, intake: number): number {
  return SEXES.reduce((sum, sex) => {
    const stays = byAge((age) => EXIT_PROCESSES.reduce((share, process) => share * (1 - exitAt(inputs, process, sex, age)), 1));
    const entrants = entrantsOf(inputs, sex, intake);
    let people = stockOf(inputs, sex);
    for (let year = 0; year < INTAKE_HORIZON; year++) {
      people = people.map((_, a) => (a === 0 ? 0 : people[a - 1]! * stays[a - 1]!) + entrants[a]!);
    }
    return sum + people.reduce((a, b) => a + b, 0);
  }, 0);
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

function entrantsOf({ inflows, programme, yieldPerStudent }: IntakeInputs, sex: Sex, intake: number): number[] {
  const ofSex = (shareWomen: number): number => (sex === "female" ? shareWomen : 1 - shareWomen);
  const graduates = intake * yieldPerStudent * ofSex(programme.share_women);
  return byAge((age) =>
    inflows.reduce(
      (sum, row) => sum + row.value * ofSex(row.share_women) * shareAt(row.age_from, row.age_to, age),
      graduates * shareAt(programme.graduate_age_from, programme.graduate_age_to, age),
    ),
  );
}

const shareAt = (from: number, to: number, age: number): number => (age >= from && age <= to ? 1 / (to - from + 1) : 0);
