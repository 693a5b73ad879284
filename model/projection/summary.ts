import { z } from "zod";
import { type Measure, STATISTICS, type Statistic } from "./measures.ts";

const number = z.number();

/** Mean and percentiles of one set of draws. */
export const Summary = z.object(Object.fromEntries(STATISTICS.map((name) => [name, number])) as Record<Statistic, typeof number>);
export type Summary = Readonly<z.infer<typeof Summary>>;

/** A measure summarised per year; null where it is not defined (no demand, or the year after the run is not known). */
export type YearlySummary = { readonly [S in Statistic]: (number | null)[] };

/** Demand and gap in worked FTE. */
export interface WorkedSummary {
  readonly demand: YearlySummary;
  readonly gap: YearlySummary;
  readonly gapShare: YearlySummary;
  /** Share of draws with a worked gap above zero, per year. */
  readonly shortageProbability: number[];
}

/** All measures of one unit, or of the sum of several units. */
export interface UnitSummary {
  readonly measures: { readonly [M in Measure]: YearlySummary };
  /** Share of draws with a gap above zero, per year. */
  readonly shortageProbability: number[];
  /** The same in worked FTE, where it has been drawn. */
  readonly worked?: WorkedSummary;
}
