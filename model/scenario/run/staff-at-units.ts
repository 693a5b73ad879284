import { drawDemand } from "#model/demand";
import { measureDraws } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { openGaps } from "../figures/gaps.ts";
import { compileUse } from "../figures/use-of-services.ts";
import type { StaffAtUnit } from "../laboratory/plan-of-laboratory.ts";
import type { Scenario } from "../scenario.ts";
import { leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";
import { simulate } from "./simulate.ts";

/** How it is simulated. */
export interface StaffAtUnitsOptions {
  readonly occupation: string;
  readonly units: readonly string[];
  /** Last year. */
  readonly year: number;
  readonly draws: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Simulates what laboratories need to know of an occupation: who is there, and how use grows, from the base year to a year. Units without the
 * occupation are left out. Use grows as demand does without dated programmes, changes to demand as a whole, and rising productivity.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs.
 */
export function staffAtUnits(
  dataset: Dataset,
  scenario: Scenario,
  { occupation, units, year, draws, seed, ...options }: StaffAtUnitsOptions,
): StaffAtUnit[] {
  const compiled = compileOccupation(dataset, scenario, occupation, { to: year });
  const leaves = compiled.inputs.units.flatMap(({ unit }, u) => (units.includes(unit) ? [u] : []));
  if (leaves.length === 0) return [];
  const projection = simulate(compiled, { draws, seed, ...options });
  const years = compiled.inputs.years;
  const gaps = openGaps();
  const first = compiled.inputs.firstYear;
  const wanted = leafUnits(dataset, unitTree(dataset), occupation).filter(({ id }) => units.includes(id));
  const used = compileUse({ dataset, scenario, occupation, gaps }, wanted, { first, count: compiled.demand.years });
  gaps.close();
  const uses = drawDemand(used, { draws, seed });
  const found = leaves.map((u, at) => ({
    unit: compiled.inputs.units[u]!.unit,
    supply: measureDraws(projection, "supply", [u]).slice(0, years * draws),
    use: uses[at]!.slice(0, years * draws),
  }));
  projection.release?.();
  return found;
}
