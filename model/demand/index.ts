/** Demand for staff: population x use by age x growth, dated programmes, and workload-based requirements (`model/wisn`). */
export { type DemandOptions, drawDemand } from "./draw/draw-demand.ts";
export { driverShares } from "./driver-shares.ts";
export * from "./inputs.ts";
export type { BandPath } from "./population/band-path.ts";
export { agesInYear, type ProjectedAges, projectedAges } from "./population/projected-ages.ts";
export { sumAges, toSingleAges } from "./population/single-ages.ts";
export { keepFirstYear } from "./population/still-path.ts";
