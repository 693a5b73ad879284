import { compileOccupation, reportedUnits, unitTree } from "#model/scenario";
import type { AnalysisOptions } from "../definition/analysis-options.ts";
import type { Side } from "../definition/side.ts";
import { gapOf, type LastYear, lastDemand, lastYear } from "../simulated/last-year.ts";
import type { DifferenceCause } from "./comparison.ts";

/** The gap of one occupation at some units, and what it was made of. */
export interface GapAtUnits {
  readonly leaves: string;
  readonly year: LastYear;
  /** Draws of each unit; zeros where a side has none of the occupation. */
  readonly gaps: readonly Float64Array[];
}

const OF_DEMAND_ALONE: ReadonlySet<DifferenceCause> = new Set(["demand", "population", "drivers"]);

/**
 * Simulates an occupation and gives its gap in a year at some units.
 *
 * `like` is a run that differs in one part only: where that part moves demand alone, its supply is used again.
 */
export function gapAtUnits(
  { dataset, scenario }: Side,
  occupation: string,
  units: readonly string[],
  year: number,
  { draws, seed, signal }: AnalysisOptions,
  like?: { readonly run: GapAtUnits; readonly cause: DifferenceCause },
): GapAtUnits {
  const compiled = compileOccupation(dataset, scenario, occupation, { to: year });
  const ids = compiled.inputs.units.map(({ unit }) => unit);
  const leavesOfUnit = new Map(reportedUnits(unitTree(dataset), ids, units).map(({ unit, leaves }) => [unit, leaves]));
  const sets = units.map((unit) => leavesOfUnit.get(unit) ?? []);
  const leaves = ids.join();
  const options = { seed, draws, signal };
  const spared = like !== undefined && OF_DEMAND_ALONE.has(like.cause) && like.run.leaves === leaves;
  const found = spared ? { supply: like.run.year.supply, demand: lastDemand(compiled, sets, options) } : lastYear(compiled, sets, options);
  return { leaves, year: found, gaps: units.map((_, u) => gapOf(found, u)) };
}
