import { hideSmallNumbers } from "#model/disclosure";
import { agePyramid } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Years in a band where single years would tell too much about real people. */
export const BAND = 5;

/** All women and all men of the occupation are known from the stock; all of an age are told nowhere. */
const TOTALS = { rows: false, columns: true };

/** Persons in the five years from `age`. */
export interface AgeBand {
  readonly age: number;
  readonly female: number;
  readonly male: number;
}

/** Adds single years to bands that begin at a multiple of five. */
export function inBands(bars: readonly AgeBand[]): AgeBand[] {
  const bands = new Map<number, AgeBand>();
  for (const { age, female, male } of bars) {
    const first = age - (age % BAND);
    const band = bands.get(first) ?? { age: first, female: 0, male: 0 };
    bands.set(first, { age: first, female: band.female + female, male: band.male + male });
  }
  return [...bands.values()].sort((one, other) => one.age - other.age);
}

/** Which bands of a unit counted in a payroll export are hidden, by first age. Shares times stock give whole people but for rounding. */
export function hiddenBands(
  dataset: Dataset,
  occupation: string,
  unit: string,
): Map<number, { readonly female: boolean; readonly male: boolean }> {
  const bands = inBands(agePyramid(dataset, occupation, unit));
  const shown = hideSmallNumbers(
    bands.map(({ female, male }) => [Math.round(female), Math.round(male)]),
    TOTALS,
  );
  return new Map(bands.map(({ age }, index) => [age, { female: shown[index]![0] === null, male: shown[index]![1] === null }]));
}
