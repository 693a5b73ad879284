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
