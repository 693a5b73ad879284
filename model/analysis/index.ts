/** Questions to the model beyond a projection: why, how sure, what changed, and what it would take. */
export * from "./analysis.ts";
export * from "./comparison/comparison.ts";
export { decompose, decomposeUnits } from "./decomposition/decompose.ts";
export * from "./decomposition/decomposition.ts";
export * from "./intake/intake.ts";
export * from "./portfolio/measure.ts";
export * from "./portfolio/portfolio.ts";
export * from "./sensitivity/sensitivity.ts";
