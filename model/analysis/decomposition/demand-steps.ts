import { type DemandInputs, drawDemand, type UnitDemandInputs } from "#model/demand";
import { drawParameters, drawPosts, type OccupationInputs } from "#model/projection";
import type { Randomness } from "#model/random";
import { exactly } from "#model/vocabulary";
import type { GapFactor } from "./decomposition.ts";
import type { Steps } from "./supply-steps.ts";

/** Factors that move demand. */
export const DEMAND_FACTORS = ["population", "growth", "drivers"] as const satisfies readonly GapFactor[];
type DemandFactor = (typeof DEMAND_FACTORS)[number];

/**
 * Gives what each factor alone does to demand in year number `year`, against a world where inhabitants, FTE per use and drivers stay as in
 * the first year; contracted FTE, draw by draw.
 */
export function demandSteps(
  { inputs, demand }: { readonly inputs: OccupationInputs; readonly demand: DemandInputs },
  randomness: Randomness,
  draws: number,
  leaves: readonly number[],
  year: number,
): Steps<DemandFactor> {
  const posts = drawPosts(inputs, drawParameters(inputs, randomness, draws));
  const inYear = (on: DemandFactor | null): Float64Array => {
    const drawn = drawDemand(demandWith(demand, on), { ...randomness, draws, posts });
    const sum = new Float64Array(draws);
    for (const u of leaves) for (let d = 0; d < draws; d++) sum[d]! += drawn[u]![year * draws + d]!;
    return sum;
  };
  const still = inYear(null);
  return Object.fromEntries(
    DEMAND_FACTORS.map((factor) => [factor, inYear(factor).map((value, d) => value - still[d]!)]),
  ) as unknown as Steps<DemandFactor>;
}

/** Demand in a world where at most one factor is at work. */
export function demandWith(demand: DemandInputs, on: DemandFactor | null): DemandInputs {
  const unchanged = keepFirstYear();
  const none = { base: exactly(0), changes: [] };
  return {
    ...demand,
    units: demand.units.map((unit) => ({
      ...unit,
      population: on === "population" ? unit.population : unchanged(unit.population),
      standardGrowth: on === "growth" ? unit.standardGrowth : none,
      productivity: on === "growth" ? unit.productivity : none,
    })),
    drivers:
      on === "drivers"
        ? demand.drivers
        : demand.drivers.map((driver) => ({ ...driver, weight: driver.weight.map(() => driver.weight[0]!) })),
  };
}

type Path = UnitDemandInputs["population"];

/** Makes paths that stay as in their first year; units that shared a path still do. */
function keepFirstYear(): (path: Path) => Path {
  const made = new Map<Path, Path>();
  return (path) => {
    const first = (values: Float64Array): Float64Array => values.map((_, at) => values[at % path.bands]!);
    const still = made.get(path) ?? { bands: path.bands, central: first(path.central), up: first(path.up), down: first(path.down) };
    made.set(path, still);
    return still;
  };
}
