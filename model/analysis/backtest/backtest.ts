import { z } from "zod";
import { QUANTILE_LEVELS } from "./scoring/proper-scores.ts";

/**
 * What a published series counts, and so which exits end a person's time in it.
 *
 * `staff`: people at work in the services; every exit ends it. `qualified`: people at work with the education, in any industry; leaving the
 * services does not. `register`: people who may practise; only death and the register's age limit do.
 */
export const COUNTED = ["staff", "qualified", "register"] as const;
export type Counted = (typeof COUNTED)[number];

/** One projection from an origin to a year that was counted later. Figures are in the series' own unit. */
export const BacktestProjection = z.object({
  series: z.string().describe("Series of the observations table"),
  counted: z.enum(COUNTED),
  occupation: z.string(),
  origin: z.number().int().describe("Year of the last count the projection knows"),
  year: z.number().int().describe("Year projected to"),
  history: z.number().int().describe("Years of earlier counts known at the origin; 0 where the origin is the first count"),
  size: z.number().describe("The count at the origin"),
  observed: z.number().describe("What was counted in the year projected to"),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  noChange: z.number().describe("Benchmark: the count at the origin"),
  drift: z.number().nullable().describe("Benchmark: the mean yearly growth so far goes on; null without earlier counts"),
  quantiles: z.array(z.number()).length(QUANTILE_LEVELS.length).describe("Quantiles of the draws, at the levels of the back-test"),
  crps: z.number().describe("Continuous ranked probability score of the draws, fair form, in the series' own unit"),
});
export type BacktestProjection = z.infer<typeof BacktestProjection>;

/** How a group of projections did. Shares are of what was observed. */
export const BacktestScore = z.object({
  group: z.string(),
  projections: z.number().int(),
  series: z.number().int().describe("Different pairs of series and occupation: projections of one pair overlap and are not independent"),
  mape: z.number().describe("Mean absolute error of the median, as a share"),
  bias: z.number().describe("Mean error of the median, as a share; above 0 it was too high"),
  covered: z.number().int().describe("Observations inside the 80 % interval"),
  width: z.number().describe("Mean width of the 80 % interval, as a share"),
  widening: z
    .number()
    .nullable()
    .describe(
      "Times the interval would have to be wider, on either side of the median, to hold 80 % of the observations; null without width",
    ),
  noChangeMape: z.number(),
  drift: z
    .object({ projections: z.number().int(), mape: z.number(), modelMape: z.number() })
    .nullable()
    .describe("The benchmark of drift where it exists, with the model on the same projections"),
});
export type BacktestScore = z.infer<typeof BacktestScore>;

/** Ways the projections are grouped. */
export const BACKTEST_GROUPINGS = ["all", "history", "size", "horizon", "series"] as const;
export type BacktestGrouping = (typeof BACKTEST_GROUPINGS)[number];

/**
 * What history says that the stated intervals lack, from the projections that knew earlier counts. Two parts: an intake read from earlier counts
 * is more uncertain than stated, and counts jump in ways no flow of people makes.
 */
export const Discrepancy = z.object({
  intake: z
    .number()
    .describe("Likeliest half-width of the 80 % interval of the intake, as a share: 0.5 is from 1/1.5 of it to 1.5 times it"),
  level: z.number().describe("Likeliest standard deviation of a break in level, as a share; the same at any horizon"),
  stated: z.number().describe("Half-width of the intake that the projections were made with"),
  projections: z.number().int(),
  series: z.number().int(),
  coveredStated: z.number().int().describe("Counts inside the 80 % interval as stated"),
  coveredLeftOut: z.number().int().describe("Counts inside the interval that the other series alone give, normal on the logarithm"),
});
export type Discrepancy = z.infer<typeof Discrepancy>;

/**
 * What is scored, on the same counts. `model`: as it was projected. `structural`: with the error of the model itself added, estimated without the
 * series being judged. `conformal`: every interval moved so far as those of the other series missed by. `no-change` and `same-growth`: simple rules,
 * with intervals as wide as they missed by in the other series.
 */
export const METHODS = ["model", "structural", "conformal", "no-change", "same-growth"] as const;
export type Method = (typeof METHODS)[number];

/** Shares that central intervals are to hold. */
export const COVERAGES = [0.5, 0.8, 0.9, 0.95] as const;

const estimate = (what: string) =>
  z
    .object({
      mean: z.number(),
      error: z
        .number()
        .nullable()
        .describe("Standard error, from how far the series differ; null for one series, and for a share on which all series agree"),
    })
    .describe(`${what}; each series counts once`);

/** How one method did on a group of projections. WIS and CRPS are shares of the count at the origin, which is known before the outcome. */
export const MethodScore = z.object({
  method: z.enum(METHODS),
  projections: z.number().int(),
  series: z.number().int(),
  wis: estimate("Weighted interval score (Bracher et al. 2021)"),
  dispersion: z.number().describe("Part of the WIS: what the width of the intervals costs"),
  overprediction: z.number().describe("Part of the WIS: intervals and median too high"),
  underprediction: z.number(),
  crps: estimate("Continuous ranked probability score: of draws in the fair form, otherwise of the quantiles with lines between"),
  coverage: z
    .array(estimate("Share of counts inside the interval").extend({ level: z.number() }))
    .describe("Of central intervals, in the order of their levels"),
  deviation: estimate("Mean absolute deviation of the median, a year"),
  skill: z
    .number()
    .nullable()
    .describe(
      "Relative skill by WIS, pairwise comparison of all methods scaled so that no change is 1 (Cramer et al. 2022); below 1 is better",
    ),
  againstSameGrowth: z
    .number()
    .nullable()
    .describe("WIS over that of the same growth, on the projections both have; null where there are none"),
});
export type MethodScore = z.infer<typeof MethodScore>;

/**
 * What the model itself gets wrong, as spreads on the logarithm: breaks of level, the same at any horizon, and errors of yearly growth, which grow with
 * it. Likeliest values over all series, each series counted once; each series is judged by an estimate without it.
 */
export const Structural = z.object({
  level: z.number().describe("Standard deviation of breaks of level and definition, as a share"),
  growthKnown: z.number().describe("Standard deviation of the error of yearly growth where earlier counts are known"),
  growthUnknown: z.number().describe("The same where only the first count is known"),
  series: z.number().int(),
});
export type Structural = z.infer<typeof Structural>;

/** The model run from each counted year of history, beside what was counted later. */
export const Backtest = z.object({
  schema: z.literal("framsyn/backtest/2"),
  dataset: z.string().describe("Hash of the dataset whose observations and assumptions are used"),
  model: z.string(),
  draws: z.number().int(),
  seed: z.number().int(),
  projections: z.array(BacktestProjection),
  discrepancy: Discrepancy.nullable().describe("Null where fewer than two series have earlier counts"),
  scores: z.partialRecord(z.enum(BACKTEST_GROUPINGS), z.array(BacktestScore)),
  levels: z.array(z.number()).describe("Levels of the quantiles that projections are scored by"),
  structural: Structural.nullable().describe("Null where there are fewer than two series"),
  performance: z
    .partialRecord(z.enum(BACKTEST_GROUPINGS), z.array(z.object({ group: z.string(), methods: z.array(MethodScore) })))
    .describe("Proper scores of the model, with and without structural error and conformal widening, and of simple rules"),
  skipped: z
    .array(z.object({ series: z.string(), occupation: z.string(), reason: z.string() }))
    .describe("Series that could not be projected, with the figures they lack"),
});
export type Backtest = z.infer<typeof Backtest>;
