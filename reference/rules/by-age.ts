import { AGE_COUNT, FIRST_AGE, type Row, type Sex } from "#model/vocabulary";

/** A row that holds for some ages, and for one occupation or sex only where it says so. */
interface Banded {
  readonly occupation: string | null;
  readonly sex: Sex | null;
  readonly age_from: number;
  readonly age_to: number;
  readonly value: number;
}

/** Gives the value at an age: the row that names the occupation before one that names the sex before one that names neither; 0 without a row. */
export function valueAt(rows: readonly Banded[], occupation: string, sex: Sex, age: number): number {
  let best: Banded | undefined;
  const rank = (row: Banded): number => (row.occupation === null ? 0 : 2) + (row.sex === null ? 0 : 1);
  for (const row of rows) {
    if (age < row.age_from || age > row.age_to) continue;
    if ((row.occupation ?? occupation) !== occupation || (row.sex ?? sex) !== sex) continue;
    if (best === undefined || rank(row) > rank(best)) best = row;
  }
  return best?.value ?? 0;
}

/** Gives the mean of a figure over the ages of an occupation's staff of one sex. */
export function meanOverAges(
  profile: readonly Row<"age_profile">[],
  occupation: string,
  sex: Sex,
  figure: (age: number) => number,
): number {
  const bands = profile.filter((row) => row.occupation === occupation && row.sex === sex && row.unit === null);
  let mean = 0;
  for (let a = 0; a < AGE_COUNT; a++) {
    const age = FIRST_AGE + a;
    const band = bands.find((row) => age >= row.age_from && age <= row.age_to);
    if (band !== undefined) mean += (band.value / (band.age_to - band.age_from + 1)) * figure(age);
  }
  return mean;
}
