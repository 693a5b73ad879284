import { z } from "zod";
import { DistributionKind, EXIT_PROCESSES, INFLOW_PROCESSES } from "#model/vocabulary";

const year = z.int().min(1990).max(2100);

/** What every change says: how much, from when, how sure and why. */
const common = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe("Key, unique in the scenario; names the change's random stream"),
  startYear: year.describe("First year with effect"),
  rampYears: z.int().min(0).max(30).default(0).describe("Years until full effect, linear; 0 is at once"),
  endYear: year.optional().describe("Last year with effect; left out means it lasts"),
  reason: z.string().min(1).describe("Why, or the source"),
  occupations: z.array(z.string()).optional().describe("Occupations it concerns; left out means all"),
  units: z.array(z.string()).optional().describe("Units it concerns, with all units below them; left out means all"),
};

const effect = {
  operation: z.enum(["multiply", "add", "set"]).describe("How the value meets the parameter"),
  value: z.number(),
  low: z.number().optional().describe("10th percentile of the effect"),
  high: z.number().optional().describe("90th percentile of the effect"),
  distribution: DistributionKind.optional(),
};

/** One typed change to a parameter. */
export const ScenarioChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("study-places"), ...common, ...effect, programmes: z.array(z.string()).optional() }),
  z.strictObject({ kind: z.literal("placements"), ...common, ...effect, programmes: z.array(z.string()).optional() }),
  z.strictObject({ kind: z.literal("completion"), ...common, ...effect, programmes: z.array(z.string()).optional() }),
  z.strictObject({ kind: z.literal("take-up"), ...common, ...effect, programmes: z.array(z.string()).optional() }),
  z.strictObject({
    kind: z.literal("exits"),
    ...common,
    ...effect,
    process: z.enum([...EXIT_PROCESSES, "all"]),
    ageFrom: z.int().min(20).max(74).default(20),
    ageTo: z.int().min(20).max(74).default(74),
  }),
  z.strictObject({ kind: z.literal("participation"), ...common, ...effect }),
  z.strictObject({ kind: z.literal("contracted-share"), ...common, ...effect }),
  z.strictObject({ kind: z.literal("absence"), ...common, ...effect }),
  z.strictObject({ kind: z.literal("inflow"), ...common, ...effect, process: z.enum(INFLOW_PROCESSES) }),
  z.strictObject({ kind: z.literal("new-staff-productivity"), ...common, ...effect }),
  z.strictObject({ kind: z.literal("standard-growth"), ...common, ...effect }).describe("Yearly growth in FTE per use"),
  z.strictObject({ kind: z.literal("productivity"), ...common, ...effect }).describe("Yearly fall in FTE per use"),
  z.strictObject({ kind: z.literal("demand"), ...common, ...effect }).describe("Demand in FTE as a whole"),
  z
    .strictObject({ kind: z.literal("driver"), ...common, ...effect, programmeGroup: z.string() })
    .describe("Scale a driver's person-years; set 0 switches it off, set 1 on"),
  z.strictObject({
    kind: z.literal("demand-method"),
    id: common.id,
    reason: common.reason,
    occupations: common.occupations,
    units: common.units,
    method: z.enum(["demand", "wisn"]),
  }),
  z
    .strictObject({ kind: z.literal("population"), id: common.id, reason: common.reason, alternative: z.string() })
    .describe("Use one alternative of the population projection as central path"),
]);
export type ScenarioChange = z.infer<typeof ScenarioChange>;

/** A scenario: data, not code. Applied to a dataset it gives an outcome. */
export const Scenario = z.strictObject({
  schema: z.literal("framsyn/scenario/1"),
  name: z.string().min(1).max(200),
  description: z.string().max(4000).optional(),
  /** Name of the dataset it was written for; checked when run, so that ids and base years fit. Left out: any. */
  dataset: z.string().optional(),
  changes: z.array(ScenarioChange).max(200),
});
export type Scenario = z.infer<typeof Scenario>;

/** No changes: the dataset as it stands. */
export const REFERENCE_SCENARIO: Scenario = { schema: "framsyn/scenario/1", name: "reference", changes: [] };
