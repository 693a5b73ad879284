import { AGE_COUNT, SEXES } from "#model/vocabulary";

/** Persons of one sex, and where their ages lie: mean (as an index of age) and variance. */
interface Ages {
  readonly first: number;
  readonly persons: number;
  readonly mean: number;
  readonly variance: number;
}

/** With less spread of ages than this (square years) there is nothing to tilt. */
const NO_SPREAD = 1e-9;
/** At this tilt a year all are of one age: more would only overflow. */
const STEEPEST = 10;

/** Ages of a unit's stated staff, by sex; `stock` has a row per sex and age. */
export function agesOfStaff(stock: Float64Array): Ages[] {
  return SEXES.map((_, sex) => {
    const first = sex * AGE_COUNT;
    const over = (value: (age: number) => number): number => {
      let sum = 0;
      for (let a = 0; a < AGE_COUNT; a++) sum += stock[first + a]! * value(a);
      return sum;
    };
    const persons = over(() => 1);
    if (persons === 0) return { first, persons, mean: 0, variance: 0 };
    const mean = over((a) => a) / persons;
    return { first, persons, mean, variance: over((a) => (a - mean) ** 2) / persons };
  });
}

/**
 * Writes how many times as many people there are at each age when the mean age lies `shift` years from the stated one: an exponential tilt,
 * exp(t (a - mean)) with t = shift / variance, brought back to as many people of each sex. It moves the mean age by `shift` where the shift is
 * small beside the spread of ages, keeps every share above 0, and leaves ages without people empty.
 */
export function tiltByAge(factors: Float64Array, stock: Float64Array, ages: readonly Ages[], shift: number): void {
  for (const { first, persons, mean, variance } of ages) {
    if (shift === 0 || variance < NO_SPREAD) {
      factors.fill(1, first, first + AGE_COUNT);
      continue;
    }
    const tilt = Math.min(Math.max(shift / variance, -STEEPEST), STEEPEST);
    const step = Math.exp(tilt);
    let factor = Math.exp(-tilt * mean);
    let sum = 0;
    for (let row = first; row < first + AGE_COUNT; row++) {
      factors[row] = factor;
      sum += stock[row]! * factor;
      factor *= step;
    }
    const back = persons / sum;
    for (let row = first; row < first + AGE_COUNT; row++) factors[row]! *= back;
  }
}
