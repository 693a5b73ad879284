/** Random numbers that can be computed anywhere in any order, and distributions from stated 80 % intervals. */
export { quantileFunction } from "./draw-through.ts";
export { fillNationalLocal } from "./national-local.ts";
export { Z90 } from "./normal.ts";
export { ALL_UNITS, fillNormal } from "./stream.ts";
