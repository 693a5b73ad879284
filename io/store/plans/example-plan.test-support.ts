import { newPlan, type PlanContent, type PlanNumbers, type VersionNumbers } from "#model/plan";
import { hash } from "../example.test-support.ts";
import type { PlanChange, PlanStepTaken } from "./save-plan.ts";

const BASIS = { dataset: hash("a"), scenario: hash("b"), seed: 1, draws: 100, lastYear: 2040 };

/** A plan with something written in it. */
export const examplePlan = (unit: string, introduction = "Ein plan æøå"): PlanContent => ({ ...newPlan(unit, BASIS), introduction });

/** A save of the example, made on a revision. */
export const exampleSave = (unit: string, revision: number, by = "Kari", introduction?: string): PlanChange & { content: PlanContent } => ({
  unit,
  revision,
  by,
  note: `after ${revision}`,
  content: examplePlan(unit, introduction),
});

/** Numbers without occupations. */
export const exampleNumbers = (unit: string): PlanNumbers => ({
  facts: { unit, baseYear: 2026, years: [2026, 2027], occupations: [] },
  conflicts: [],
});

const versionNumbers = (unit: string): VersionNumbers => ({
  ...exampleNumbers(unit),
  on: "2026-11-25",
  measures: [],
  completeness: [],
  compared: [],
});

/** The step of submitting, with a version made in a base year. */
export const submission = (unit: string, revision: number, baseYear = 2026): PlanStepTaken => ({
  ...{ unit, revision, by: "Kari", note: "ready", step: "submit", actingFor: unit },
  version: { dataset: hash("a"), model: "1", baseYear, lastYear: 2040, numbers: versionNumbers(unit) },
});
