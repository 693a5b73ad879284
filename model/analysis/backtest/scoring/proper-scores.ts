/**
 * Levels of the quantiles that projections are scored by: eleven central intervals, from 10 to 98 %, and the median. The set of the forecast hubs
 * (Bracher, Ray, Gneiting and Reich 2021), so that scores compare and other tools can make them again.
 */
export const QUANTILE_LEVELS = [
  0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99,
] as const;

/** The weighted interval score and the three parts it is the sum of. */
export interface IntervalScores {
  readonly wis: number;
  /** What the widths of the intervals cost. */
  readonly dispersion: number;
  /** What it costs that intervals and median lay too high. */
  readonly overprediction: number;
  readonly underprediction: number;
}

/**
 * Scores the central interval that is to hold the share 1 - alpha: its width, and 2/alpha times how far outside what was observed lies.
 *
 * Source: Gneiting and Raftery, "Strictly proper scoring rules, prediction, and estimation" (JASA 102, 2007), section 6.2.
 */
export function intervalScore(lower: number, upper: number, alpha: number, observed: number): number {
  return upper - lower + (2 / alpha) * (Math.max(0, lower - observed) + Math.max(0, observed - upper));
}

/**
 * Scores one quantile (pinball loss, doubled, so that the mean over all levels is the CRPS).
 *
 * Source: Gneiting and Raftery (2007), section 6.1; doubled as in the supplement of Bracher et al. (2021).
 */
export const quantileScore = (quantile: number, level: number, observed: number): number =>
  2 * ((observed <= quantile ? 1 : 0) - level) * (quantile - observed);

/**
 * The weighted interval score: interval scores weighted with alpha/2, the absolute error of the median with 1/2, over K + 1/2 for K intervals.
 * Smaller is better, 0 is a certain forecast that came true. It equals the mean of `quantileScore` over the levels.
 *
 * Source: Bracher, Ray, Gneiting and Reich, "Evaluating epidemic forecasts in an interval format" (PLOS Computational Biology 17(2): e1008618, 2021).
 *
 * @param levels symmetric about 0.5, which is one of them, ascending; `quantiles` in the same order.
 */
export function weightedIntervalScore(levels: readonly number[], quantiles: readonly number[], observed: number): IntervalScores {
  const intervals = (levels.length - 1) / 2;
  const median = quantiles[intervals]!;
  let dispersion = 0;
  let overprediction = Math.max(0, median - observed) / 2;
  let underprediction = Math.max(0, observed - median) / 2;
  for (let i = 0; i < intervals; i++) {
    const [lower, upper] = [quantiles[i]!, quantiles[levels.length - 1 - i]!];
    // alpha/2 is the level of the lower end; it cancels the 2/alpha of what lies outside.
    dispersion += levels[i]! * (upper - lower);
    overprediction += Math.max(0, lower - observed);
    underprediction += Math.max(0, observed - upper);
  }
  const share = 1 / (intervals + 0.5);
  [dispersion, overprediction, underprediction] = [dispersion * share, overprediction * share, underprediction * share];
  return { wis: dispersion + overprediction + underprediction, dispersion, overprediction, underprediction };
}

/**
 * The continuous ranked probability score of what draws were made from, in the *fair* form: E|X - y| - E|X - X'|/2 with the second mean over the
 * m(m - 1) pairs of different draws, which is unbiased for any number of draws.
 *
 * Source: Ferro, "Fair scores for ensemble forecasts" (Quarterly Journal of the Royal Meteorological Society 140, 2014).
 *
 * @param draws two or more, in any order.
 */
export function crpsOfDraws(draws: ArrayLike<number>, observed: number): number {
  const sorted = Float64Array.from(draws).sort();
  const count = sorted.length;
  let distance = 0;
  // The sum of all differences of pairs: a draw with k below it is added k times and taken away as often as there are draws above.
  let pairs = 0;
  for (let k = 0; k < count; k++) {
    distance += Math.abs(sorted[k]! - observed);
    pairs += (2 * k - count + 1) * sorted[k]!;
  }
  return distance / count - pairs / (count * (count - 1));
}

/**
 * The continuous ranked probability score of a distribution known by its quantiles: the integral of (F(x) - 1{x >= y})^2 with F linear between them,
 * and what lies beyond the outermost at these. Exact for such an F (Gneiting and Raftery 2007, section 4.2).
 */
export function crpsOfQuantiles(levels: readonly number[], quantiles: readonly number[], observed: number): number {
  const [first, last] = [quantiles[0]!, quantiles.at(-1)!];
  let sum = Math.max(0, first - observed) + Math.max(0, observed - last);
  for (let i = 1; i < quantiles.length; i++) {
    const [from, to] = [quantiles[i - 1]!, quantiles[i]!];
    if (to <= from) continue;
    const cut = Math.min(Math.max(observed, from), to);
    const at = levels[i - 1]! + ((levels[i]! - levels[i - 1]!) * (cut - from)) / (to - from);
    sum += (cut - from) * meanSquare(levels[i - 1]!, at) + (to - cut) * meanSquare(1 - at, 1 - levels[i]!);
  }
  return sum;
}

/** Mean of the square of what goes linearly from a to b. */
const meanSquare = (a: number, b: number): number => (a * a + a * b + b * b) / 3;

/** Per cent a year, as a share, by which a median that many years ahead missed: the yearly growth it gives too much or too little. */
export const yearlyDeviation = (median: number, observed: number, years: number): number =>
  Math.abs((median / observed) ** (1 / years) - 1);
