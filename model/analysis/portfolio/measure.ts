import { z } from "zod";
import { ScenarioChange } from "#model/scenario";
import { Certainty } from "#model/vocabulary";

/** What kind of step a measure is. */
export const MEASURE_KINDS = [
  "study-places",
  "placements",
  "supervisors",
  "completion",
  "retention",
  "contracted-share",
  "recruitment-abroad",
  "return",
  "task-shift",
  "technology",
  "course",
  "other",
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

const Languages = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1), en: z.string().min(1) });
/** Something said in one language, as its writer put it, or in all three. */
const Said = z.union([z.string().min(1), Languages]);

/** A sourced amount. */
const Cost = z.strictObject({
  value: z.number().min(0),
  source: Said.describe("Where the cost is from"),
  year: z.int().describe("Year of the price level"),
  certainty: Certainty,
});

/**
 * A measure that can be taken in steps. Its changes describe one step; n steps have n times the effect. Changes add or multiply, never set.
 */
export const Measure = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: z.enum(MEASURE_KINDS),
  names: Languages,
  step: Languages.describe("What one step is, in words: `10 study places`"),
  changes: z
    .array(ScenarioChange)
    .min(1)
    .max(20)
    .describe("Effect of one step; the start year is when it takes effect, after the lead time"),
  capacity: z.int().min(1).max(10_000).describe("Most steps that can be taken"),
  costPerStep: Cost.describe("NOK a year per step, in full effect"),
  fixedCost: Cost.nullable().default(null).describe("NOK once, if any step is taken"),
  leadYears: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe("Years from decision to first effect; the changes start no earlier than base year + this"),
  excludes: z.array(z.string()).default([]).describe("Measures that cannot be taken together with this one"),
  reason: Said.describe("Source of the effect, or why it is assumed"),
});
export type Measure = z.infer<typeof Measure>;

/** A file of measures to choose from. */
export const MeasureSet = z.strictObject({
  schema: z.literal("framsyn/measures/1"),
  name: z.union([z.string().min(1).max(200), Languages]),
  measures: z.array(Measure).max(100),
});
export type MeasureSet = z.infer<typeof MeasureSet>;
