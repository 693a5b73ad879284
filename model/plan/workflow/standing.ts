import { z } from "zod";
import { PlanStatus } from "./status.ts";

/** Steps that a director or the level above answers for with a name. */
export const SIGNED_STEPS = ["submit", "approve", "publish"] as const;

/** Somebody took a step, on behalf of a unit. */
export const SignedStep = z.object({
  step: z.enum(SIGNED_STEPS),
  by: z.string().describe("Name of the person; empty where it is not for the reader"),
  actingFor: z.string(),
  on: z.iso.date(),
});
export type SignedStep = z.infer<typeof SignedStep>;

/** How far what is written in a document has come: which version it is, and who has answered for it. */
export const Standing = z.object({
  status: PlanStatus,
  version: z.int().positive().nullable().describe("null: not submitted, so its numbers may still change"),
  signed: z.array(SignedStep),
});
export type Standing = z.infer<typeof Standing>;

/** The standing of a plan that nobody has submitted. */
export const NOT_SUBMITTED: Standing = { status: "draft", version: null, signed: [] };
