import { laboratory } from "./laboratory/part.ts";
import { placements } from "./placements/part.ts";
import type { PlanPart } from "./plan-part.ts";
import { staff } from "./staff/part.ts";

/** The parts of a plan, in their order. Competence and education each add a line here. */
export const PLAN_PARTS = [staff, placements, laboratory] as const satisfies readonly PlanPart[];
