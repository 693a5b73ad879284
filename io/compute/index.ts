/** Runs the model on worker threads. */
export type { ComputeOptions } from "./compute-jobs.ts";
export { hashScenario } from "./hash-scenario.ts";
export { documentKey, type MakePlansOptions, makePlans } from "./make-plans.ts";
export { type PlansTogether, planKeys } from "./plan-key.ts";
export type { ProjectionOptions } from "./projection-options.ts";
export { type AnalysisSides, type RunAnalysisOptions, runAnalysis } from "./run-analysis.ts";
export { runBacktest } from "./run-backtest.ts";
export { runPlanNumbers } from "./run-plan-numbers.ts";
export { runProgramme } from "./run-programme.ts";
export { runProjection } from "./run-projection.ts";
