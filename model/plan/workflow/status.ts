import { z } from "zod";

/** draft -> submitted -> approved by the level above -> published; sent back from submitted or approved it is a draft again. */
export const PLAN_STATUSES = ["draft", "submitted", "approved", "published"] as const;
export const PlanStatus = z.enum(PLAN_STATUSES);
export type PlanStatus = z.infer<typeof PlanStatus>;

/** What can be done to a plan. */
export const PLAN_STEPS = ["submit", "approve", "send-back", "publish", "revise"] as const;
export const PlanStep = z.enum(PLAN_STEPS);
export type PlanStep = z.infer<typeof PlanStep>;

const LEADS: { readonly [S in PlanStatus]: { readonly [T in PlanStep]?: PlanStatus } } = {
  draft: { submit: "submitted" },
  submitted: { approve: "approved", "send-back": "draft" },
  approved: { publish: "published", "send-back": "draft" },
  published: { revise: "draft" },
};

/** Gives the status a step leads to, or null where it cannot be taken. */
export const statusAfter = (status: PlanStatus, step: PlanStep): PlanStatus | null => LEADS[status][step] ?? null;

/** Steps that can be taken now. */
export const stepsFrom = (status: PlanStatus): PlanStep[] => PLAN_STEPS.filter((step) => LEADS[status][step] !== undefined);

/** Only a draft can be edited: what was submitted stays as it was. */
export const isEditable = (status: PlanStatus): boolean => status === "draft";

/** What can happen to a plan, as its history tells it. */
export const PLAN_HAPPENINGS = ["begin", "save", ...PLAN_STEPS, "comment", "resolve", "reopen"] as const;
export type PlanHappening = (typeof PLAN_HAPPENINGS)[number];

/** What is needed of the tree of units to tell who may take a step. */
interface Above {
  ancestorsOf(unit: string): readonly string[];
}

/** Steps that judge a plan: they belong to the level above. */
const JUDGED_ABOVE: ReadonlySet<PlanStep> = new Set(["approve", "send-back"]);

/**
 * Gives the units on whose behalf a step can be taken, nearest first: those above the plan's unit where it is judged, the unit itself and
 * those above otherwise. The nation has nobody above and judges its own.
 */
export function mayTake(step: PlanStep, unit: string, tree: Above): string[] {
  const above = tree.ancestorsOf(unit);
  return JUDGED_ABOVE.has(step) && above.length > 0 ? [...above] : [unit, ...above];
}
