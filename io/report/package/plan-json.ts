import type { MadePlan } from "#model/plan";

/** Writes a plan with all its numbers as JSON. */
export const planAsJson = (plan: MadePlan): string => `${JSON.stringify({ schema: "framsyn/plan-document/1", ...plan })}\n`;
