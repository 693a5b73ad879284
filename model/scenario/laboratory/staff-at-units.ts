import { drawDemand } from "#model/demand";
import { measureDraws } from "#model/projection";
import { type Dataset, exactly } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import { simulate } from "../run/simulate.ts";
import type { Scenario } from "../scenario.ts";

/** An occupation at a unit, by year and draw (draws fastest). */
export interface StaffAtUnit {
  readonly unit: string;
  /** Contracted FTE there are. */
  readonly supply: Float64Array;
  /** Use of the services the occupation gives, over that of the base year: people by age, and use per inhabitant. */
  readonly use: Float64Array;
}

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
  const none = { base: exactly(0), changes: [] };
  const { demand } = compiled;
  const uses = drawDemand(
    {
      ...demand,
      units: leaves.map((u) => ({
        ...demand.units[u]!,
        ...{ method: "demand" as const, base: exactly(1), workload: null, productivity: none, changes: [] },
      })),
      drivers: [],
    },
    { draws, seed },
  );
  const found = leaves.map((u, at) => ({
    unit: compiled.inputs.units[u]!.unit,
    supply: measureDraws(projection, "supply", [u]).slice(0, years * draws),
    use: uses[at]!.slice(0, years * draws),
  }));
  projection.release?.();
  return found;
}
