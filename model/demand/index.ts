/** Demand for staff: population x use by age x growth, dated programmes, and workload-based requirements (WISN). */
export { type DemandOptions, drawDemand } from "./draw/draw-demand.ts";
export { driverShares } from "./driver-shares.ts";
export * from "./inputs.ts";
export type { BandPath } from "./population/band-path.ts";
export { agesInYear, type ProjectedAges, projectedAges } from "./population/projected-ages.ts";
export { sumAges, toSingleAges } from "./population/single-ages.ts";
export * from "./wisn/allowance-factors.ts";
export * from "./wisn/available-working-time.ts";
export * from "./wisn/required-staff.ts";
export * from "./wisn/round-to-posts.ts";
export * from "./wisn/staffing-ratio.ts";
export * from "./wisn/standard-workload.ts";
export * from "./wisn/workload.ts";
