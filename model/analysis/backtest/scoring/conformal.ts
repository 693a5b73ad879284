/** How far something lay outside, and of which series it is. */
export interface Nonconformity {
  readonly series: string;
  readonly score: number;
}

/**
 * The score that a new series stays within with the wanted probability, if it is exchangeable with the series given: split conformal prediction with
 * each series as one observation. Of K series with n scores each, a score weighs 1/((K + 1) n), and 1/(K + 1) lies beyond them all.
 *
 * Source: Lee, Barber and Willett, "Distribution-free inference with hierarchical data" (2023); with one score a series it is the quantile
 * ceil((K + 1) share)/K of Vovk, Gammerman and Shafer, "Algorithmic learning in a random world" (2005).
 *
 * Where K series are too few for the share, K/(K + 1) being below it, no finite score is promised; the largest is given.
 *
 * @param scores one or more.
 */
export function conformalQuantile(scores: readonly Nonconformity[], share: number): number {
  const sizes = Map.groupBy(scores, ({ series }) => series);
  const sorted = [...scores].sort((a, b) => a.score - b.score);
  let weight = 0;
  for (const { series, score } of sorted) {
    weight += 1 / ((sizes.size + 1) * sizes.get(series)!.length);
    if (weight >= share - ROUNDING) return score;
  }
  return sorted.at(-1)!.score;
}

/** Sums of weights that should be a share differ from it by less. */
const ROUNDING = 1e-9;
