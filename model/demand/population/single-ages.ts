/** Number of single years of age a population is followed in, 0..120. */
export const POPULATION_AGES = 121;

/** Inhabitants in one band of ages. */
export interface AgeBandCount {
  readonly age_from: number;
  readonly age_to: number;
  readonly value: number;
}

/** Spreads bands evenly over their single years of age; ages no band covers are NaN, so that a gap is seen and never read as nobody. */
export function toSingleAges(bands: readonly AgeBandCount[]): Float64Array {
  const ages = new Float64Array(POPULATION_AGES).fill(Number.NaN);
  for (const { age_from, age_to, value } of bands) {
    const share = value / (age_to - age_from + 1);
    for (let age = age_from; age <= age_to; age++) ages[age] = Number.isNaN(ages[age]!) ? share : ages[age]! + share;
  }
  return ages;
}

/** Sums single years of age from `from` to `to`, both included. */
export function sumAges(ages: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let age = from; age <= to; age++) sum += ages[age]!;
  return sum;
}

/** Gives the population between two published years, linearly for each age. `share` is 0 at `earlier` and 1 at `later`. */
export function between(earlier: Float64Array, later: Float64Array, share: number): Float64Array {
  const ages = new Float64Array(earlier.length);
  for (let age = 0; age < ages.length; age++) ages[age] = earlier[age]! + share * (later[age]! - earlier[age]!);
  return ages;
}
