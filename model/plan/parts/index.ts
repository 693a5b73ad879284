import type { PlanPart } from "./plan-part.ts";
import { staff } from "./staff/part.ts";

/** The parts of a plan, in their order. Competence, education, placements and laboratories each add a line here. */
export const PLAN_PARTS = [staff] as const satisfies readonly PlanPart[];
