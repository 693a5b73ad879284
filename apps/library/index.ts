/**
 * Framsyn for programmers: `import { project, plan } from "framsyn"`. What stands here is stable: it changes with a line in CHANGELOG.md.
 * docs/programming.md is the tutorial.
 */

export type { Language } from "#io/language";
export type { Analysis, AnalysisQuestion, AnalysisResult } from "#model/analysis";
export type { MadePlan, PlanContent, PlanFormat } from "#model/plan";
export type { Outcome, Scenario, Series } from "#model/scenario";
export type { Dataset, Finding } from "#model/vocabulary";
export { type AnswerTo, type Asking, ask } from "./ask.ts";
export { openDataset } from "./open-dataset.ts";
export { type Planning, plan, type Writing, writeDocument } from "./plan.ts";
export { type Projecting, project } from "./project.ts";
export { Refused } from "./refused.ts";
export type { Basis, Drawing } from "./side.ts";
