import { z } from "zod";

/**
 * What a projection reports, per occupation, unit and year. Stocks are those of 1 January; flows are those of the calendar year.
 *
 * Persons: `headcount`, `newHeadcount`, `retirement`, `disability`, `death`, `leaving`, `graduates`, `immigration`, `reentry`,
 * `movesIn`, `movesOut`, `unexplained` (what the model itself misses; 0 where its error is left out). Contracted FTE: `supply`, `experiencedSupply`, `effectiveSupply` (new staff at their productivity),
 * `demand`, `gap` (demand - supply; positive is a shortage), `replacementDemand`, `expansionDemand`, `recruitmentNeed`.
 * Worked FTE: `workedSupply`. Share of demand: `gapShare` (null where demand is 0).
 */
export const MEASURES = [
  "headcount",
  "newHeadcount",
  "supply",
  "workedSupply",
  "experiencedSupply",
  "effectiveSupply",
  "demand",
  "gap",
  "gapShare",
  "retirement",
  "disability",
  "death",
  "leaving",
  "graduates",
  "immigration",
  "reentry",
  "movesIn",
  "movesOut",
  "unexplained",
  "replacementDemand",
  "expansionDemand",
  "recruitmentNeed",
] as const;
export const Measure = z.enum(MEASURES);
export type Measure = (typeof MEASURES)[number];

/** Demand and gap in worked FTE, beside the measures: `workedGap` is worked demand - worked supply, `workedGapShare` its share of worked demand. */
export type WorkedMeasure = "workedDemand" | "workedGap" | "workedGapShare";

/** Which hours supply and demand are told in: those agreed on, or those that are left when long absence is taken away. */
export const HOURS = ["contracted", "worked"] as const;
export const Hours = z.enum(HOURS);
export type Hours = z.infer<typeof Hours>;

/** Summaries of the draws: mean and percentiles. */
export const STATISTICS = ["mean", "p10", "p25", "p50", "p75", "p90"] as const;
export type Statistic = (typeof STATISTICS)[number];
