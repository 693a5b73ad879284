import { z } from "zod";
import { CriterionAnswer } from "../completeness/criterion.ts";
import { PlanMeasure } from "../content/plan-measure.ts";
import { ActualAgainstProjected } from "../follow-up/accuracy.ts";
import { Conflict } from "../roll-up/conflict.ts";
import { PlanFacts } from "./plan-facts.ts";

/** What the model computes for a plan: everything that depends on the measures of plans and not on what else is written in them. */
export const PlanNumbers = z.object({ facts: PlanFacts, conflicts: z.array(Conflict) });
export type PlanNumbers = z.infer<typeof PlanNumbers>;

/** All that a version was made of besides its content, as it stood the day it was submitted. */
export const VersionNumbers = z.object({
  ...PlanNumbers.shape,
  on: z.iso.date().describe("Day it was submitted: evidence was judged by its age then"),
  measures: z.array(PlanMeasure).describe("Measures shown: its own, and those of units above and below"),
  completeness: z.array(CriterionAnswer),
  compared: z.array(ActualAgainstProjected),
});
export type VersionNumbers = z.infer<typeof VersionNumbers>;
