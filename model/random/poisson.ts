import { logGamma } from "./beta.ts";

/** Probability that a Poisson variable of mean `mean` > 0 is exactly n. */
export const poissonDensity = (n: number, mean: number): number => Math.exp(n * Math.log(mean) - mean - logGamma(n + 1));

/** Probability that a Poisson variable is at most n, summed from its largest term down. */
export function poissonProbability(n: number, mean: number): number {
  if (n < 0) return 0;
  if (mean === 0) return 1;
  // From the term nearest the mean outwards: the sum keeps its digits also where the first terms are next to nothing.
  const top = Math.min(Math.floor(n), Math.floor(mean));
  const largest = poissonDensity(top, mean);
  let sum = largest;
  for (let k = top, term = largest; k > 0 && term > sum * 1e-18; k--) {
    term *= k / mean;
    sum += term;
  }
  for (let k = top + 1, term = largest; k <= n && term > sum * 1e-18; k++) {
    term *= mean / k;
    sum += term;
  }
  return Math.min(1, sum);
}

/** Smallest n that a Poisson variable is at most with probability p, 0 < p < 1. */
export function poissonQuantile(p: number, mean: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`The Poisson quantile needs a probability strictly between 0 and 1, not ${p}.`);
  let [low, high] = [-1, Math.ceil(mean)];
  while (poissonProbability(high, mean) < p) [low, high] = [high, 2 * high + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (poissonProbability(middle, mean) < p) low = middle;
    else high = middle;
  }
  return high;
}
