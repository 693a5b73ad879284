/** Outcomes into plans: what a unit has, needs and decides; measures; completeness; roll-up; follow-up; the document. */
export type { Chapter, PlanView } from "./chapters/chapter.ts";
export { CHAPTERS } from "./chapters/index.ts";
export { checkCompleteness, type PlanUnderCheck } from "./completeness/check-completeness.ts";
export * from "./completeness/criterion.ts";
export * from "./content/evidence.ts";
export * from "./content/plan-content.ts";
export * from "./content/plan-measure.ts";
export * from "./document/block.ts";
export { buildDocument } from "./document/build-document.ts";
export { counts, withMeasures } from "./facts/counting-measures.ts";
export { type FactsOptions, factsOfOccupation } from "./facts/facts-of-occupation.ts";
export * from "./facts/occupation-facts.ts";
export * from "./follow-up/accuracy.ts";
export * from "./horizon.ts";
export * from "./roll-up/conflict.ts";
export { findConflicts, type PlansTogether } from "./roll-up/find-conflicts.ts";
export * from "./versions/differences.ts";
export * from "./workflow/status.ts";
