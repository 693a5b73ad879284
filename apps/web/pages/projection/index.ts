/** What other pages use of the projection page: its series as charts, tables and words. */
export { demandName } from "./demand-name.ts";
export { FanFigure } from "./fan-figure.tsx";
export { fanNumbers, gapFan, supplyAndDemand } from "./fans.ts";
export { NoStaff } from "./no-staff.tsx";
export { spokenYear } from "./spoken-year.ts";
export { withUnitsAbove } from "./staffed-units.ts";
export { useFigureLabel } from "./use-figure-label.ts";
export { useScenario } from "./use-scenario.ts";
export { useScenarioName } from "./use-scenario-name.ts";
export type { SeriesView } from "./view.ts";
