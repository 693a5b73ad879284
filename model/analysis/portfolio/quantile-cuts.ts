import type { Edge } from "./near-the-edge.ts";

/** A row every portfolio fulfils that reaches a goal: steps weighted so come to at least this much. */
export interface Cut {
  readonly weights: readonly number[];
  readonly least: number;
}

/**
 * Finds rows that a portfolio must fulfil to reach a goal, without saying which draws are given up (quantile cuts, Xie and Ahmed 2018).
 *
 * For weights of the measures, each draw says how much weight is needed for it alone to have no shortage (a continuous knapsack). At most
 * `allowed` draws are given up, so the (allowed + 1)-th largest of these is needed whichever they are. Any weights of 0 or more are valid;
 * those that are tried are what measures cost and what they do on average, which say most.
 *
 * @param capacity most steps of each measure.
 */
export function quantileCuts({ draws, allowed }: Edge, capacity: readonly number[], perStep: readonly number[]): Cut[] {
  if (allowed === 0 || draws.length <= allowed) return [];
  const average = capacity.map((_, m) => Math.max(0, draws.reduce((sum, { falls }) => sum + falls[m]!, 0) / draws.length));
  return [perStep, average].flatMap((weights) => {
    const needed = Float64Array.from(draws, ({ gap, falls }) => leastWeight(gap, falls, weights, capacity)).sort();
    const least = needed[draws.length - 1 - allowed]!;
    return least > 1e-9 && Number.isFinite(least) ? [{ weights, least: least * (1 - 1e-9) }] : [];
  });
}

/** The least weight of steps (continuous, within capacity) at which a draw has no shortage; infinite where there are none. */
function leastWeight(gap: number, falls: readonly number[], weights: readonly number[], capacity: readonly number[]): number {
  let left = gap;
  let weight = 0;
  const helping = falls.flatMap((fall, m) => (fall > 0 && capacity[m]! > 0 ? [m] : []));
  for (const m of helping.sort((a, b) => weights[a]! * falls[b]! - weights[b]! * falls[a]!)) {
    if (left <= 0) break;
    const steps = Math.min(capacity[m]!, left / falls[m]!);
    weight += steps * weights[m]!;
    left -= steps * falls[m]!;
  }
  return left > 1e-9 * Math.max(1, Math.abs(gap)) ? Number.POSITIVE_INFINITY : weight;
}
