import { z } from "zod";
import { MEASURES, Noise, STATISTICS } from "#model/projection";

const perYear = z.array(z.number().nullable());
const summary = z.object(
  Object.fromEntries(STATISTICS.map((name) => [name, perYear])) as Record<(typeof STATISTICS)[number], typeof perYear>,
);

/** What an outcome is a pure function of. Same key, same bytes. */
export const OutcomeKey = z.object({
  dataset: z.string().describe("Content hash of the dataset"),
  scenario: z.string().describe("Content hash of the scenario"),
  model: z.string().describe("Model version"),
  seed: z.number().int(),
  draws: z.number().int().min(1),
  noise: Noise.default("expected").describe("Whether people are expectations, or whole persons who meet chance"),
});
export type OutcomeKey = z.infer<typeof OutcomeKey>;

/** Under demographic noise: how much of what the gap may be is chance, and how much is that parameters are not known. */
export const Chance = z.object({
  /** Variance of the gap given the parameters, on average over draws, per year: FTE squared. */
  chanceVariance: z.array(z.number()),
  /** Variance over draws of what the gap is expected to be given the parameters, per year. */
  parameterVariance: z.array(z.number()),
  /** Chance as a share of both, 0..1; null where the gap does not vary. */
  chanceShare: perYear,
  /** The gap without chance, under the same draws of the parameters. */
  expectedGap: summary,
});
export type Chance = z.infer<typeof Chance>;

/** Demand and gap in worked FTE; supply in worked FTE is the measure `workedSupply`. Absent in outcomes made before it was told. */
export const Worked = z.object({
  /** Demand in the hours that its posts give at the absence of the base year, without changes of the scenario. */
  demand: summary,
  /** Worked demand less worked supply. */
  gap: summary,
  gapShare: summary,
  /** Share of draws with a worked gap above zero, per year. */
  shortageProbability: z.array(z.number()),
});
export type Worked = z.infer<typeof Worked>;

const draws = z.array(z.array(z.number()));

/** The projection of one occupation at one unit (a leaf or a sum of leaves), as summaries over draws. */
export const Series = z.object({
  occupation: z.string(),
  unit: z.string(),
  /** Whether demand is projected use of services (`demand`), workload-based (`wisn`), grown with the work of laboratories (`laboratory`) or what their work needs (`laboratory-required`), or a sum of units with several (`mixed`). */
  basis: z.enum(["demand", "wisn", "laboratory", "laboratory-required", "mixed"]),
  measures: z.object(Object.fromEntries(MEASURES.map((name) => [name, summary])) as Record<(typeof MEASURES)[number], typeof summary>),
  /** Share of draws with a gap above zero, per year. */
  shortageProbability: z.array(z.number()),
  worked: Worked.optional(),
  chance: Chance.optional(),
  /** The first draws themselves (draw x year), where asked for: single futures for charts. */
  futures: z.object({ supply: draws, demand: draws, workedSupply: draws.optional(), workedDemand: draws.optional() }).optional(),
});
export type Series = z.infer<typeof Series>;

/** The result of running a dataset under a scenario. */
export const Outcome = z.object({
  schema: z.literal("framsyn/outcome/1"),
  key: OutcomeKey,
  years: z.array(z.number().int()),
  series: z.array(Series),
});
export type Outcome = z.infer<typeof Outcome>;
