/** Questions to the model beyond a projection: why, how sure, what changed, and what it would take. */
export * from "./analysis.ts";
export * from "./backtest/backtest.ts";
export { backtest } from "./backtest/run-backtest.ts";
export { checkQuestion } from "./check/check-question.ts";
export { ANALYSIS_FINDING_CODES } from "./check/question-codes.ts";
export { compareOccupation, type OccupationComparison } from "./comparison/compare-occupation.ts";
export { compareOutcomes } from "./comparison/compare-outcomes.ts";
export * from "./comparison/comparison.ts";
export { rankComparison, sizeOf } from "./comparison/rank-comparison.ts";
export { decompose } from "./decomposition/decompose.ts";
export * from "./decomposition/decomposition.ts";
export { equilibriumIntake } from "./intake/equilibrium-intake.ts";
export * from "./intake/intake.ts";
export * from "./portfolio/measure.ts";
export * from "./portfolio/portfolio.ts";
export { analyseSensitivity } from "./sensitivity/analyse-sensitivity.ts";
export * from "./sensitivity/sensitivity.ts";
export type { Side } from "./side.ts";
