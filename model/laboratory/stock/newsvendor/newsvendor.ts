import { normalDensity, normalQuantile, poissonDensity, poissonProbability, poissonQuantile } from "#model/random";
import { isAmount, type Refused, refuse } from "../refused.ts";

/** What a unit too many and a unit too few cost. */
export interface UnitCosts {
  readonly over: number;
  readonly under: number;
}

export interface BestStock {
  readonly status: "answered";
  readonly stock: number;
  /** Expected cost of what is over and under. */
  readonly cost: number;
}

export type NewsvendorRefusal = "costs-not-positive" | "not-an-amount" | "no-draws";

const ratioOf = ({ over, under }: UnitCosts): number | null =>
  Number.isFinite(over) && Number.isFinite(under) && over > 0 && under > 0 ? under / (over + under) : null;

/**
 * Least-cost stock for one period of normal demand: μ + σ z at the critical ratio under / (over + under).
 *
 * Source: Snyder and Shen, *Fundamentals of supply chain theory* (2nd edition, 2019), section 4.3.
 */
export function newsvendorNormal(costs: UnitCosts, mean: number, deviation: number): BestStock | Refused<NewsvendorRefusal> {
  const ratio = ratioOf(costs);
  if (ratio === null) return refuse("costs-not-positive", { ...costs });
  if (!isAmount(mean) || !isAmount(deviation)) return refuse("not-an-amount", { mean, deviation });
  const z = normalQuantile(ratio);
  return { status: "answered", stock: mean + z * deviation, cost: (costs.over + costs.under) * deviation * normalDensity(z) };
}

/** The same for Poisson demand: the smallest whole number whose probability reaches the critical ratio. */
export function newsvendorPoisson(costs: UnitCosts, mean: number): BestStock | Refused<NewsvendorRefusal> {
  const ratio = ratioOf(costs);
  if (ratio === null) return refuse("costs-not-positive", { ...costs });
  if (!isAmount(mean)) return refuse("not-an-amount", { mean });
  const stock = poissonQuantile(ratio, mean);
  return { status: "answered", stock, cost: costs.over * (stock - mean) + (costs.over + costs.under) * poissonShortfall(stock, mean) };
}

/** The same for demand that is drawn: exact for those draws. */
export function newsvendorDrawn(costs: UnitCosts, demand: Float64Array): BestStock | Refused<NewsvendorRefusal> {
  const ratio = ratioOf(costs);
  if (ratio === null) return refuse("costs-not-positive", { ...costs });
  if (demand.length === 0) return refuse("no-draws");
  if (!demand.every(isAmount)) return refuse("not-an-amount");
  const sorted = demand.slice().sort();
  const stock = sorted[Math.min(sorted.length, Math.ceil(ratio * sorted.length - 1e-9)) - 1]!;
  const cost = sorted.reduce((sum, d) => sum + costs.over * Math.max(stock - d, 0) + costs.under * Math.max(d - stock, 0), 0);
  return { status: "answered", stock, cost: cost / sorted.length };
}

/** Units of Poisson demand that a stock of whole units is expected to fall short by. */
export const poissonShortfall = (stock: number, mean: number): number =>
  mean === 0 ? 0 : Math.max(0, (mean - stock) * (1 - poissonProbability(stock, mean)) + mean * poissonDensity(stock, mean));
