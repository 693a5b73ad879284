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

/** Summaries of the draws: mean and percentiles. */
export const STATISTICS = ["mean", "p10", "p25", "p50", "p75", "p90"] as const;
export type Statistic = (typeof STATISTICS)[number];
