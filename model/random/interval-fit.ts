import { betaProbability, betaQuantile } from "./beta.ts";

/** Finds where a rising function passes zero inside a bracket, by halving. */
export function solveRising(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Bounds of a distribution on [min, max]. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Places the mode of a family on [0, 1] so that the stated mode and both percentiles fit, then scales to the stated width. */
function boundsByMode(
  [low, mode, high]: readonly [number, number, number],
  [from, to]: readonly [number, number],
  p10: (mode: number) => number,
  p90: (mode: number) => number,
): Bounds {
  const below = (m: number): number => m - p10(m);
  const above = (m: number): number => p90(m) - m;
  const position = solveRising((m) => below(m) * (high - mode) - above(m) * (mode - low), from, to);
  const width = (high - low) / (p90(position) - p10(position));
  return { min: mode - position * width, max: mode + (1 - position) * width };
}

/** Finds the triangular distribution with the given mode and 10th and 90th percentile. Exact; needs low <= mode <= high, low < high. */
export function fitTriangular(low: number, mode: number, high: number): Bounds {
  return boundsByMode(
    [low, mode, high],
    [0.1, 0.9],
    (m) => Math.sqrt(0.1 * m),
    (m) => 1 - Math.sqrt(0.1 * (1 - m)),
  );
}

/** Shape parameters of the PERT distribution on [0, 1] with the given mode. */
export const pertShape = (mode: number): readonly [a: number, b: number] => [1 + 4 * mode, 5 - 4 * mode];

/** Mode on [0, 1] at which a PERT distribution's 10th percentile is its mode: no PERT fits intervals more skewed than that. */
const PERT_EDGE = solveRising((m) => m - betaQuantile(0.1, ...pertShape(m)), 0, 0.5);

/** Finds the PERT distribution with the given mode and 10th and 90th percentile. Exact; needs low <= mode <= high, low < high. */
export function fitPert(low: number, mode: number, high: number): Bounds {
  return boundsByMode(
    [low, mode, high],
    [PERT_EDGE, 1 - PERT_EDGE],
    (m) => betaQuantile(0.1, ...pertShape(m)),
    (m) => betaQuantile(0.9, ...pertShape(m)),
  );
}

/** Finds the beta distribution on [0, 1] with the given 10th and 90th percentile. Exact; needs 0 < low < high < 1. */
export function fitBeta(low: number, high: number): readonly [a: number, b: number] {
  const meanFor = (size: number): number => solveRising((m) => 0.1 - betaProbability(low, m * size, (1 - m) * size), 1e-9, 1 - 1e-9);
  const logSize = solveRising(
    (s) => {
      const size = Math.exp(s);
      const mean = meanFor(size);
      return betaProbability(high, mean * size, (1 - mean) * size) - 0.9;
    },
    Math.log(1e-2),
    Math.log(1e9),
  );
  const size = Math.exp(logSize);
  const mean = meanFor(size);
  return [mean * size, (1 - mean) * size];
}
