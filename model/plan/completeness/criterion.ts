import { z } from "zod";
import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanCriterion } from "../parts/plan-part.ts";
import { Answer } from "../view/judgement.ts";

export type CriterionId = (typeof PLAN_PARTS)[number]["criteria"][number]["id"];

/** What a plan must have, asked by its parts. Each is answered by a rule on figures and content, never by a tick. */
export const CRITERIA: readonly CriterionId[] = PLAN_PARTS.flatMap(({ criteria }) => criteria.map(({ id }) => id));
export const CriterionId = z.enum(CRITERIA);

/** Gives a criterion as its part states it. */
export const criterionOf = (id: CriterionId): PlanCriterion =>
  PLAN_PARTS.flatMap(({ criteria }): readonly PlanCriterion[] => criteria).find((one) => one.id === id)!;

/** The answer to one criterion, with what it rests on. */
export const CriterionAnswer = z.object({ criterion: CriterionId, ...Answer.shape });
export type CriterionAnswer = z.infer<typeof CriterionAnswer>;
