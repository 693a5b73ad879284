import { PLAN_PARTS } from "../parts/index.ts";
import type { PlanPart } from "../parts/plan-part.ts";
import type { PlanUnderCheck } from "../view/plan-under-check.ts";
import type { CriterionAnswer, CriterionId } from "./criterion.ts";

/** Judges a plan by every criterion of its parts that is asked of it, in their order. A plan without staff of any occupation answers no throughout. */
export function checkCompleteness(plan: PlanUnderCheck, parts: readonly PlanPart[] = PLAN_PARTS): CriterionAnswer[] {
  return parts.flatMap(({ criteria }) =>
    criteria
      .filter(({ applies }) => applies?.(plan) ?? true)
      .map(({ id, judge }) => {
        const found = judge(plan);
        return { because: `${id}.${found.answer}`, ...found, criterion: id as CriterionId };
      }),
  );
}
