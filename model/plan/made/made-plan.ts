import { z } from "zod";
import { CriterionAnswer } from "../completeness/criterion.ts";
import { PlanContent } from "../content/plan-content.ts";
import { PlanMeasure } from "../content/plan-measure.ts";
import { PlanDocument } from "../document/block.ts";
import { Accuracy, ActualAgainstProjected } from "../follow-up/accuracy.ts";
import { Conflict } from "../roll-up/conflict.ts";
import { Standing } from "../workflow/standing.ts";
import { PlanFacts } from "./plan-facts.ts";

/** A plan with all its numbers: what was written, what was computed from it, and the document they make. */
export const MadePlan = z.object({
  content: PlanContent,
  facts: PlanFacts,
  measures: z.array(PlanMeasure).describe("Measures the plan shows: its own, and those of units above and below"),
  completeness: z.array(CriterionAnswer),
  conflicts: z.array(Conflict).describe("What the plans of the units below cannot have together"),
  compared: z.array(ActualAgainstProjected).describe("What earlier published versions projected for years that have come"),
  accuracy: Accuracy,
  standing: Standing,
  document: PlanDocument,
});
export type MadePlan = z.infer<typeof MadePlan>;
