import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { PlanMeasure } from "./plan-measure.ts";

const words = z.string().trim().max(8000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a plan's numbers are a pure function of, apart from its measures. */
export const PlanBasis = z.strictObject({
  dataset: hash,
  scenario: hash,
  seed: z.int().min(0).max(4_294_967_295),
  draws: z.int().min(100).max(10_000),
  lastYear: z.int(),
});
export type PlanBasis = z.infer<typeof PlanBasis>;

/** Persons a year the unit means to recruit in the medium horizon; summed over units it must not be more than there are. */
export const Recruits = z.strictObject({
  newlyQualified: z.number().min(0).describe("Newly qualified persons a year"),
  experienced: z.number().min(0).describe("Experienced persons a year, from other employers or from abroad"),
});
export type Recruits = z.infer<typeof Recruits>;

/** What the planner says about one occupation. The numbers beside it are the model's. */
export const OccupationNote = z.strictObject({
  occupation: z.string(),
  situation: words.default(""),
  decision: words.default("").describe("What the unit has decided to do"),
  risk: words.default("").describe("What may go wrong"),
  recruits: Recruits.nullable().default(null),
});
export type OccupationNote = z.infer<typeof OccupationNote>;

/** A term the unit uses in another sense than the common definitions; shown wherever the term stands. */
export const LocalDefinition = z.strictObject({
  term: z.string().trim().min(1).max(100),
  definition: words.min(1),
  reason: words.min(1),
});

/**
 * What people decide and write in a unit's plan for recruitment and competence. Everything else in the plan is computed from `basis` and the
 * measures, so that two units' plans can be laid side by side.
 */
export const PlanContent = z.strictObject({
  schema: z.literal("framsyn/plan/1"),
  unit: z.string(),
  basis: PlanBasis,
  introduction: words.default(""),
  occupations: z.array(OccupationNote).max(200).default([]),
  measures: z.array(PlanMeasure).max(200).default([]),
  evidence: z.array(Evidence).max(1000).default([]),
  definitions: z.array(LocalDefinition).max(50).default([]),
  followUp: words.default("").describe("How and when the plan is followed up"),
});
export type PlanContent = z.infer<typeof PlanContent>;

/** An empty plan of a unit on a basis: nothing decided yet, every number there. */
export const newPlan = (unit: string, basis: PlanBasis): PlanContent => PlanContent.parse({ schema: "framsyn/plan/1", unit, basis });
