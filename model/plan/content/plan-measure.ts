import { z } from "zod";
import { MEASURE_KINDS } from "#model/analysis";
import { ScenarioChange } from "#model/scenario";
import { Certainty } from "#model/vocabulary";

const day = z.iso.date();
const words = z.string().trim().max(4000);

/** How far a measure has come. `proposed`: nobody has decided on it yet. */
export const MEASURE_STATUSES = ["proposed", "decided", "started", "done", "stopped"] as const;
export const MeasureStatus = z.enum(MEASURE_STATUSES);
export type MeasureStatus = z.infer<typeof MeasureStatus>;

/** What is counted to see whether a measure works. */
const Indicator = z.strictObject({
  name: z.string().trim().min(1).max(200),
  unitOfMeasure: z.string().trim().min(1).max(60),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
});

/** Something that happened to a measure, newest last. */
export const MeasureEvent = z.strictObject({
  on: day,
  by: z.string().trim().min(1).max(200),
  status: MeasureStatus,
  remaining: words.describe("What is left to do"),
  assessment: words.describe("How it goes, in words"),
  observed: z.number().nullable().describe("The indicator on that day"),
});
export type MeasureEvent = z.infer<typeof MeasureEvent>;

/**
 * A measure (tiltak) of a plan. Its effect is never typed: it is what `changes` do when the model is run with and without them.
 */
export const PlanMeasure = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(80),
  kind: z.enum(MEASURE_KINDS),
  title: z.string().trim().min(1).max(200),
  description: words.default(""),
  unit: z.string().describe("Unit that owns it; decides its level and which plans show it"),
  owner: z.string().trim().max(200).default("").describe("Who is responsible; empty until decided"),
  start: day.nullable(),
  deadline: day.nullable(),
  costPerYear: z.number().min(0).nullable().describe("NOK a year in full effect; null where not known"),
  costOnce: z.number().min(0).nullable().describe("NOK once; null where not known"),
  costSource: z.string().trim().max(500).default(""),
  costYear: z.int().min(1990).max(2100).nullable().default(null),
  costCertainty: Certainty.default("assumption"),
  funding: words.default("").describe("Who pays"),
  changes: z.array(ScenarioChange).max(20).describe("What it does to the model; empty means its effect is not in the numbers"),
  indicator: Indicator.nullable().default(null),
  status: MeasureStatus.default("proposed"),
  history: z.array(MeasureEvent).max(500).default([]),
});
export type PlanMeasure = z.infer<typeof PlanMeasure>;
