import type { z } from "zod";
import {
  AllPlansState,
  MadePlanState,
  type NewPlanComment,
  type PlanCommentChange,
  type PlanSave,
  PlanState,
  type PlanStepRequest,
} from "#apps/contract";
import { address, ask } from "./client.ts";

/** Saves a plan; throws an `ApiProblem` with `meanwhile` where somebody else has saved since the revision that was edited. */
export const savePlan = (unit: string, save: z.input<typeof PlanSave>) =>
  ask(PlanState, address(["plans", unit]), { method: "PUT", json: save });

/** Takes a plan a step on: submits, approves, sends back, publishes, begins a new edition. */
export const takePlanStep = (unit: string, step: z.input<typeof PlanStepRequest>) =>
  ask(PlanState, address(["plans", unit, "steps"]), { method: "POST", json: step });

/** Adds a comment. */
export const commentOnPlan = (unit: string, comment: z.input<typeof NewPlanComment>) =>
  ask(PlanState, address(["plans", unit, "comments"]), { method: "POST", json: comment });

/** Marks a comment as resolved, or opens it again. */
export const changePlanComment = (unit: string, id: number, change: z.input<typeof PlanCommentChange>) =>
  ask(PlanState, address(["plans", unit, "comments", String(id)]), { method: "PATCH", json: change });

/** Stops the making of a plan, or of all. */
export const cancelMadePlan = (key: string) => ask(MadePlanState, address(["plans", "made", key]), { method: "DELETE" });

/** Begins to add up the plans of all units. */
export const startAllPlans = (dataset: string) =>
  ask(AllPlansState, address(["plans", "made", "all"]), { method: "POST", json: { dataset } });
