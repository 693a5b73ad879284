/** Odds of certain success: as good as zero, but below it. */
const CERTAIN = -1e-300;

/** What a binomial number is drawn by: rate and odds of the rarer outcome, as the kernel takes them. */
export interface RateAndOdds {
  readonly rate: number;
  readonly odds: number;
}

/** Rate and odds of success with probability `p`; `q` is 1 - p, given apart so that nothing is lost where either is small. */
export function rateAndOdds(p: number, q: number): RateAndOdds {
  if (!(p > 0)) return { rate: 0, odds: 0 };
  if (!(q > 0)) return { rate: 0, odds: CERTAIN };
  return p <= q ? { rate: -Math.log1p(-p), odds: p / q } : { rate: -Math.log1p(-q), odds: -q / p };
}

/** Numbers of a place in a table of shares. */
export const SHARE = 3;

/**
 * Writes the table for dividing people over places with the given weights, place by place, and gives how many places have a weight above 0:
 * which place (a whole number of 32 bits), and rate and odds of its share of those whom the places before it left. The last takes
 * all who are left.
 */
export function writeShareTable(memory: Float64Array, at: number, weights: ArrayLike<number>): number {
  const words = new Int32Array(memory.buffer);
  const used = Array.from(weights, (weight, place) => ({ weight, place })).filter(({ weight }) => weight > 0);
  let after = 0;
  for (let i = used.length - 1; i >= 0; i--) {
    const { weight, place } = used[i]!;
    const all = weight + after;
    const { rate, odds } = rateAndOdds(weight / all, after / all);
    const to = at + SHARE * i;
    words.set([place, 0], 2 * to);
    memory.set([rate, odds], to + 1);
    after = all;
  }
  return used.length;
}
