/** Runs the model on worker threads. */
export { hashScenario } from "./hash-scenario.ts";
export type { ProjectionOptions } from "./projection-options.ts";
export { runProjection } from "./run-projection.ts";
export { type Threads, threadStore } from "./threads.ts";
