import { AGE_COUNT, SEXES, type Sex } from "#model/vocabulary";
import type { ByAge } from "../inputs/inputs.ts";

/** With less spread of ages than this (square years) there is nothing to tilt. */
const NO_SPREAD = 1e-9;
/** At this tilt a year all are of one age: more would only overflow. */
const STEEPEST = 10;

/**
 * Gives how many times as many people there are at each age when the mean age lies some years from the profile's: an exponential tilt,
 * exp(t (a - mean)) with t = years / variance, brought back to as many people of each sex. It moves the mean age by that many years where they
 * are few beside the spread of ages, keeps every share above 0, and leaves ages without people empty.
 *
 * @param years one number per draw
 * @returns by row (women by age, then men), then draw
 */
export function tiltByAge(profile: ByAge, years: Float64Array): Float64Array {
  const factors = new Float64Array(SEXES.length * AGE_COUNT * years.length);
  SEXES.forEach((sex, s) => {
    tiltSex(factors, s * AGE_COUNT * years.length, profile[sex], years);
  });
  return factors;
}

function tiltSex(factors: Float64Array, first: number, people: ByAge[Sex], years: Float64Array): void {
  const draws = years.length;
  const { all, mean, variance } = agesOf(people);
  if (variance < NO_SPREAD) {
    factors.fill(1, first, first + AGE_COUNT * draws);
    return;
  }
  for (let d = 0; d < draws; d++) {
    const tilt = Math.min(Math.max(years[d]! / variance, -STEEPEST), STEEPEST);
    const step = Math.exp(tilt);
    let factor = Math.exp(-tilt * mean);
    let sum = 0;
    for (let a = 0; a < AGE_COUNT; a++) {
      factors[first + a * draws + d] = factor;
      sum += people[a]! * factor;
      factor *= step;
    }
    const back = all / sum;
    for (let a = 0; a < AGE_COUNT; a++) factors[first + a * draws + d]! *= back;
  }
}

/** Where the ages of people lie: mean (as an index of age) and variance. */
function agesOf(people: Float64Array): { readonly all: number; readonly mean: number; readonly variance: number } {
  const over = (value: (age: number) => number): number => people.reduce((sum, persons, a) => sum + persons * value(a), 0);
  const all = over(() => 1);
  if (all === 0) return { all, mean: 0, variance: 0 };
  const mean = over((a) => a) / all;
  return { all, mean, variance: over((a) => (a - mean) ** 2) / all };
}
