/** A surge day by day: when each resource of a laboratory breaks. */
export { type Promised, reachOf, type SurgeDays, surgeDays } from "./days/surge-days.ts";
export * from "./effects/surge-effects.ts";
export type { Prepared } from "./prepared/prepared.ts";
export * from "./readiness/readiness-needs.ts";
export * from "./scenario/surge-scenario.ts";
export type { ProductSupplied } from "./supply-of.ts";
export * from "./surge-of-laboratory.ts";
