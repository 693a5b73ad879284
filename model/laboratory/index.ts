/** Laboratories: what they need of people, instruments, reagents, consumables and area, what stops them first, how long an answer takes, and what stock is to hold. */
/** Laboratories: volumes into people, instruments, reagents, consumables and area, and what stops them first. Pure; figures come as stated or drawn. */
export * from "./check/check-laboratories.ts";
export * from "./check/problem.ts";
export * from "./inputs/draw-laboratory.ts";
export * from "./inputs/laboratory.ts";
export * from "./needs/bottleneck/bottlenecks.ts";
export * from "./needs/bottleneck/first-month.ts";
export * from "./needs/plan/drivers.ts";
export * from "./needs/plan/plan-laboratory.ts";
export type { StorageRule } from "./needs/plan/plan-products.ts";
export type { LaboratorySupply, StationYears, WorkNeeds } from "./needs/plan/plan-work.ts";
export * from "./needs/products/product-needs.ts";
export * from "./needs/resource/resource.ts";
export * from "./needs/resource/resource-needs.ts";
export * from "./stock/index.ts";
export * from "./turnaround/index.ts";
export * from "./volumes/chain/chain.ts";
export * from "./volumes/chain/chain-streams.ts";
export * from "./volumes/chain/draw-chain.ts";
export * from "./volumes/methods/compare-methods.ts";
export * from "./volumes/methods/from-people.ts";
export * from "./volumes/methods/from-use.ts";
export * from "./volumes/pattern/month-pattern.ts";
export * from "./volumes/pattern/monthly-series.ts";
export * from "./volumes/pattern/robust-trend.ts";
export * from "./volumes/pattern/trend-growth.ts";
export * from "./volumes/volume-streams.ts";
