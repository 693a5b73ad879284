/** Runs the model on worker threads. */
export { hashScenario } from "./hash-scenario.ts";
export { type MadePlan, type MakePlansOptions, makePlans } from "./make-plans.ts";
export type { ProjectionOptions } from "./projection-options.ts";
export { type AnalysisSides, type RunAnalysisOptions, runAnalysis } from "./run-analysis.ts";
export { runProjection } from "./run-projection.ts";
export { type Threads, threadStore } from "./threads.ts";
