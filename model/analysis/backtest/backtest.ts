import { z } from "zod";

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

/** The model run from each counted year of history, beside what was counted later. */
export const Backtest = z.object({
  schema: z.literal("framsyn/backtest/1"),
  dataset: z.string().describe("Hash of the dataset whose observations and assumptions are used"),
  model: z.string(),
  draws: z.number().int(),
  seed: z.number().int(),
  projections: z.array(BacktestProjection),
  discrepancy: Discrepancy.nullable().describe("Null where fewer than two series have earlier counts"),
  scores: z.partialRecord(z.enum(BACKTEST_GROUPINGS), z.array(BacktestScore)),
  skipped: z
    .array(z.object({ series: z.string(), occupation: z.string(), reason: z.string() }))
    .describe("Series that could not be projected, with the figures they lack"),
});
export type Backtest = z.infer<typeof Backtest>;
