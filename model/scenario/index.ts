/** The one model: a dataset under a scenario gives an outcome. */
export { checkScenario } from "./check/check-scenario.ts";
export { type CompiledOccupation, compileOccupation } from "./compile/compile-occupation.ts";
export { MissingFigures } from "./compile/gaps.ts";
export { STOCK_NATIONAL_SHARE } from "./compile/national-share.ts";
export { type AgeBar, agePyramid } from "./dataset/age-pyramid.ts";
export { type FigureUsed, figuresUsed } from "./dataset/figures-used.ts";
export { sliceDataset } from "./dataset/slice-dataset.ts";
export { type YearsCovered, yearsCovered } from "./dataset/years-covered.ts";
export { MODEL_FINDING_CODES } from "./finding-codes.ts";
export * from "./outcome.ts";
export { canonicalJson } from "./read/canonical-json.ts";
export { readScenario, type ScenarioRead } from "./read/read-scenario.ts";
export { MODEL_VERSION } from "./run/model-version.ts";
export { runOccupation } from "./run/run-occupation.ts";
export * from "./run-options.ts";
export * from "./scenario.ts";
export { staffedUnits } from "./units/staffed-units.ts";
export { type UnitTree, unitTree } from "./units/unit-tree.ts";
