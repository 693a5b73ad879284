/** Stocks, flows, gap and uncertainty of one occupation: the simulation engine. */
export * from "./inputs.ts";
export { measureDraws } from "./measure-draws.ts";
export * from "./measures.ts";
export * from "./occupation-draws.ts";
export { type ProjectionOptions, projectOccupation } from "./project-occupation.ts";
export { summarise, summariseUnits } from "./summarise.ts";
export type { Summary, UnitSummary, YearlySummary } from "./summary.ts";
