import { planFinding } from "#model/plan";
import { PlanRefusal } from "./plan-refusal.ts";

/** The refusal for a plan nobody has begun. */
export function notBegun(unit: string): PlanRefusal {
  return new PlanRefusal("unknown", [planFinding("not-begun", "unit", unit, `Nobody has begun the plan of ${unit}. Save it first.`)]);
}

/** The refusal for a version or a revision that a plan does not have. */
export function noSuch(what: "version" | "revision", unit: string, number: number): PlanRefusal {
  const message = `The plan of ${unit} has no ${what} ${number}. Look at the ${what}s it has.`;
  return new PlanRefusal("unknown", [planFinding(`unknown-${what}`, what, number, message, { unit })]);
}
