import { drawBinomial } from "./binomial.ts";
import type { Uniforms } from "./chance.ts";

/** Places that people are divided over at random. */
export interface Categories {
  /** Probability of each place, and the sum of those up to and with it; the last sum is taken as 1. */
  readonly shares: Float64Array;
  readonly sums: Float64Array;
  /** Places with a share above 0. */
  readonly used: number;
}

/** Prepares places with these shares, 0 or more; they are divided by their sum. */
export function categories(shares: ArrayLike<number>): Categories {
  let total = 0;
  for (let i = 0; i < shares.length; i++) total += shares[i]!;
  const normed = Float64Array.from(shares, (share) => (total > 0 ? share / total : 0));
  let sum = 0;
  const sums = normed.map((share) => {
    sum += share;
    return sum;
  });
  return { shares: normed, sums, used: normed.filter((share) => share > 0).length };
}

/** Draws one place: the first whose sum passes a uniform number. */
export function drawCategory({ shares, sums }: Categories, uniform: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (uniform < sums[middle]!) high = middle;
    else low = middle + 1;
  }
  // Rounding may leave the last sum a little below 1: then the last place with a share takes it.
  while (low > 0 && shares[low] === 0) low--;
  return low;
}

/**
 * Divides `n` people over places, each with the places' probabilities, and calls back with the people of every place that has any.
 *
 * Few people choose one by one; many are divided by binomials, each place taking its share of those left. Both are exact.
 */
export function drawMultinomial(n: number, places: Categories, uniforms: Uniforms, give: (place: number, people: number) => void): void {
  const { shares, sums, used } = places;
  if (n < used) {
    for (let i = 0; i < n; i++) give(drawCategory(places, uniforms.next()), 1);
    return;
  }
  let left = n;
  for (let place = 0; place < shares.length && left > 0; place++) {
    if (shares[place] === 0) continue;
    const before = place === 0 ? 0 : sums[place - 1]!;
    const people = drawBinomial(left, shares[place]! / (1 - before), uniforms);
    if (people > 0) give(place, people);
    left -= people;
  }
  // What rounding of the sums leaves belongs to the last place with a share.
  if (left > 0) give(drawCategory(places, 1), left);
}
