/** Plans kept in a store: checked, saved, moved along, made with their numbers and added up. The store itself is given by the caller. */
export { findingsOf, type PlanSaving, pristine, type StepTaking, savePlan, takeStep } from "./change-plan.ts";
export { type MadeRequest, type MadeTask, madeTask } from "./made-task.ts";
export { noSuch } from "./no-such.ts";
export { type PlanDesk, usualBasis } from "./plan-desk.ts";
export { type Differences, planDifferences } from "./plan-differences.ts";
export { PlanRefusal, type RefusalKind } from "./plan-refusal.ts";
export { planUnits } from "./plan-units.ts";
export { type RolledUp, type RollUp, rollUp } from "./roll-up.ts";
export { standingOf } from "./standing-of.ts";
