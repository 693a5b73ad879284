import { normalDensity, normalProbability, normalQuantile, poissonQuantile } from "#model/random";
import { poissonShortfall } from "../newsvendor/newsvendor.ts";
import { meanOf } from "../ranked.ts";
import { smallestKept, type UseUntilDelivery } from "./reorder-point.ts";
import type { Service } from "./service.ts";

/** Reorder points by the formulas of the textbooks, beside the drawn one as a check. Null where use is nothing. */
export interface TextbookPoints {
  /** Use taken to be normal with the mean and standard deviation of the draws. */
  readonly normal: number | null;
  /** Use taken to be Poisson with the mean of the draws: the least that use of whole units can vary. */
  readonly poisson: number | null;
}

export function textbookPoints({ lead, whole }: UseUntilDelivery, { kind, level }: Service): TextbookPoints {
  const [mean, before] = [meanOf(whole), meanOf(lead)];
  if (!(mean > 0)) return { normal: null, poisson: null };
  const [deviation, deviationBefore] = [deviationOf(whole, mean), deviationOf(lead, before)];
  if (kind === "cycle") return { normal: Math.max(0, mean + normalQuantile(level) * deviation), poisson: poissonQuantile(level, mean) };
  const allowed = (1 - level) * (mean - before);
  const most = mean + 12 * deviation + 12 * Math.sqrt(mean) + 12;
  const normal = (stock: number): number => normalShortfall(stock, mean, deviation) - normalShortfall(stock, before, deviationBefore);
  const poisson = (stock: number): number => poissonShortfall(stock, mean) - poissonShortfall(stock, before);
  return {
    normal: smallestKept((stock) => normal(stock) <= allowed, most),
    poisson: smallestWhole((stock) => poisson(stock) <= allowed, Math.ceil(most)),
  };
}

function deviationOf(values: Float64Array, mean: number): number {
  if (values.length < 2) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i]! - mean) ** 2;
  return Math.sqrt(sum / (values.length - 1));
}

/** Units by which a stock is expected to fall short of normal use: σ [φ(k) − k (1 − Φ(k))], k = (stock − μ) / σ. */
function normalShortfall(stock: number, mean: number, deviation: number): number {
  if (deviation === 0) return Math.max(0, mean - stock);
  const k = (stock - mean) / deviation;
  return deviation * (normalDensity(k) - k * normalProbability(-k));
}

function smallestWhole(kept: (stock: number) => boolean, most: number): number {
  let [low, high] = [-1, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (kept(middle)) high = middle;
    else low = middle;
  }
  return high;
}
