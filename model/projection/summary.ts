import type { Measure, Statistic } from "./measures.ts";

/** Mean and percentiles of one set of draws. */
export type Summary = { readonly [S in Statistic]: number };

/** A measure summarised per year; null where it is not defined (no demand, or the year after the run is not known). */
export type YearlySummary = { readonly [S in Statistic]: (number | null)[] };

/** All measures of one unit, or of the sum of several units. */
export interface UnitSummary {
  readonly measures: { readonly [M in Measure]: YearlySummary };
  /** Share of draws with a gap above zero, per year. */
  readonly shortageProbability: number[];
}
