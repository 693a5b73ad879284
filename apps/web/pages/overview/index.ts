/** What other pages use of the overview page: the levels its list can show, and which units lie within another. */
export { atLevel, LEVELS, type Level } from "./levels.ts";
export { withinUnit } from "./within.ts";
