import { z } from "zod";
import { OutcomeKey } from "#model/scenario";
import { Comparison, ComparisonQuestion } from "./comparison/comparison.ts";
import { Decomposition, DecompositionQuestion } from "./decomposition/decomposition.ts";
import { Intake, IntakeQuestion } from "./intake/intake.ts";
import { Portfolio, PortfolioQuestion } from "./portfolio/portfolio.ts";
import { Sensitivity, SensitivityQuestion } from "./sensitivity/sensitivity.ts";

/** A question to the model about a dataset under a scenario. */
export const AnalysisQuestion = z.discriminatedUnion("kind", [
  DecompositionQuestion,
  SensitivityQuestion,
  ComparisonQuestion,
  IntakeQuestion,
  PortfolioQuestion,
]);
export type AnalysisQuestion = z.infer<typeof AnalysisQuestion>;

/** The answer to a question, of the same kind. */
export const AnalysisResult = z.discriminatedUnion("kind", [Decomposition, Sensitivity, Comparison, Intake, Portfolio]);
export type AnalysisResult = z.infer<typeof AnalysisResult>;

/** An answer with what it is a pure function of: same key and question, same bytes. */
export const Analysis = z.object({
  schema: z.literal("framsyn/analysis/1"),
  key: OutcomeKey,
  question: AnalysisQuestion,
  result: AnalysisResult,
});
export type Analysis = z.infer<typeof Analysis>;

/** How an analysis is run; with dataset, scenario and question these decide every number. */
export interface AnalysisOptions {
  readonly draws: number;
  readonly seed: number;
  /** Called with the share done, 0..1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
