/** A Sobol index with its bootstrap interval. */
export interface SobolIndex {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Results of a Saltelli design, one number per draw: all inputs from A, all from B, and A with the inputs of one group from B. */
export interface SaltelliRuns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: Float64Array;
}

/**
 * Estimates a group's first-order index (Saltelli et al. 2010: mean of f(B)(f(AB) - f(A)) over the variance, with f(B) taken from its mean,
 * which changes the expectation by nothing and the error by much) and its total index (Jansen 1999: half the mean square of
 * f(A) - f(AB) over the variance).
 *
 * Intervals are the 2.5th and 97.5th percentile over `resamples`, each a list of draw numbers. Estimates are not limited to 0..1: an index
 * near 0 may come out below it, within its interval. Both are 0 where nothing varies.
 */
export function sobolIndices(
  runs: SaltelliRuns,
  resamples: readonly Uint32Array[],
): { readonly first: SobolIndex; readonly total: SobolIndex } {
  const every = Uint32Array.from(runs.a, (_, draw) => draw);
  const value = estimate(runs, every);
  const again = resamples.map((draws) => estimate(runs, draws));
  const index = (of: (found: Estimate) => number): SobolIndex => {
    const sorted = Float64Array.from(again, of).sort();
    return { value: of(value), low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
  };
  return { first: index(({ first }) => first), total: index(({ total }) => total) };
}

interface Estimate {
  readonly first: number;
  readonly total: number;
}

function estimate({ a, b, ab }: SaltelliRuns, draws: Uint32Array): Estimate {
  const n = draws.length;
  let [sumA, sumB] = [0, 0];
  for (const d of draws) {
    sumA += a[d]!;
    sumB += b[d]!;
  }
  const [meanA, meanB, mean] = [sumA / n, sumB / n, (sumA + sumB) / (2 * n)];
  let [spread, alone, left] = [0, 0, 0];
  for (const d of draws) {
    spread += (a[d]! - mean) ** 2 + (b[d]! - mean) ** 2;
    alone += (b[d]! - meanB) * (ab[d]! - a[d]!);
    left += (a[d]! - ab[d]!) ** 2;
  }
  const variance = spread / (2 * n);
  if (!(variance > ROUNDING * (1 + meanA * meanA))) return { first: 0, total: 0 };
  return { first: alone / n / variance, total: left / (2 * n) / variance };
}

/** A variance below this part of the square of the mean is rounding. */
const ROUNDING = 1e-20;

/** By linear interpolation, as `summarise` does it; 0 for no numbers. */
function quantile(sorted: Float64Array, p: number): number {
  const position = p * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (position - Math.floor(position)) * (above - below);
}
