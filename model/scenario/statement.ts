import type { Series } from "./outcome.ts";

/**
 * What can be said aloud of a unit's gap in a year.
 *
 * `low` and `high` are the 10th and 90th percentile of the size of the shortage or surplus in contracted FTE, both 0 or more; where the
 * interval crosses zero (`uncertain`, `balance`) they are the signed gap, positive a shortage.
 */
export interface GapStatement {
  readonly kind: "shortage" | "surplus" | "balance" | "uncertain";
  readonly year: number;
  readonly low: number;
  readonly high: number;
  /** Share of futures with a shortage (for a surplus: without one), 0..1. */
  readonly probability: number;
  /** The same as n of 10 futures, 0..10. */
  readonly ofTen: number;
}

/** A gap within this share of demand on both sides counts as balance: less than one post in fifty. */
const BALANCE_SHARE = 0.02;

/**
 * Says what a series shows of a year: a shortage or surplus where 8 in 10 futures agree on the sign, balance where the whole 80 %
 * interval is small beside demand, else uncertain.
 *
 * @param years the years of the series, as in its outcome.
 * @returns null where the series does not hold the year.
 */
export function gapStatement(series: Series, years: readonly number[], year: number): GapStatement | null {
  const at = years.indexOf(year);
  const { gap, demand } = series.measures;
  const p10 = gap.p10[at] ?? null;
  const p90 = gap.p90[at] ?? null;
  const probability = series.shortageProbability[at];
  if (at < 0 || p10 === null || p90 === null || probability === undefined) return null;
  const small = BALANCE_SHARE * (demand.p50[at] ?? 0);
  if (Math.max(Math.abs(p10), Math.abs(p90)) <= small) return { kind: "balance", year, low: p10, high: p90, ...chance(probability) };
  if (p10 > 0) return { kind: "shortage", year, low: p10, high: p90, ...chance(probability) };
  if (p90 < 0) return { kind: "surplus", year, low: -p90, high: -p10, ...chance(1 - probability) };
  return { kind: "uncertain", year, low: p10, high: p90, ...chance(probability) };
}

/** Never says 10 of 10 or 0 of 10 unless every future agrees. */
function chance(probability: number): { probability: number; ofTen: number } {
  const rounded = Math.round(probability * 10);
  const ofTen = probability < 1 && rounded === 10 ? 9 : probability > 0 && rounded === 0 ? 1 : rounded;
  return { probability, ofTen };
}
