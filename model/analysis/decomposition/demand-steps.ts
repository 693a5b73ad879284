import { type DemandInputs, drawDemand, keepFirstYear } from "#model/demand";
import { drawParameters, drawPosts, type OccupationInputs } from "#model/projection";
import type { Randomness } from "#model/random";
import { exactly } from "#model/vocabulary";
import type { GapFactor } from "./decomposition.ts";
import type { Steps } from "./supply-steps.ts";

/** Factors that move demand. */
export const DEMAND_FACTORS = ["population", "growth", "drivers", "chains"] as const satisfies readonly GapFactor[];
type DemandFactor = (typeof DEMAND_FACTORS)[number];

/**
 * Draws what each factor alone does to demand in year number `year`, against a world where inhabitants, FTE per use and drivers stay as in
 * the first year; gives it for the sum of some leaves, contracted FTE, draw by draw.
 */
export function openDemandSteps(
  { inputs, demand }: { readonly inputs: OccupationInputs; readonly demand: DemandInputs },
  randomness: Randomness,
  draws: number,
  year: number,
): (leaves: readonly number[]) => Steps<DemandFactor> {
  const posts = drawPosts(inputs, drawParameters(inputs, randomness, draws));
  const drawn = (on: DemandFactor | null): Float64Array[] =>
    drawDemand(demandWith(demand, on), { ...randomness, draws, posts }).map((unit) => unit.slice(year * draws, (year + 1) * draws));
  const still = drawn(null);
  const alone = Object.fromEntries(DEMAND_FACTORS.map((factor) => [factor, drawn(factor)])) as Record<DemandFactor, Float64Array[]>;
  const sumOver = (units: readonly Float64Array[], leaves: readonly number[]): Float64Array => {
    const sum = new Float64Array(draws);
    for (const u of leaves) for (let d = 0; d < draws; d++) sum[d]! += units[u]![d]!;
    return sum;
  };
  return (leaves) => {
    const before = sumOver(still, leaves);
    return Object.fromEntries(
      DEMAND_FACTORS.map((factor) => [factor, sumOver(alone[factor], leaves).map((value, d) => value - before[d]!)]),
    ) as unknown as Steps<DemandFactor>;
  };
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
      laboratory: unit.laboratory && {
        ...unit.laboratory,
        moves: { population: on === "population", growth: on === "growth", chains: on === "chains" },
      },
    })),
    drivers:
      on === "drivers"
        ? demand.drivers
        : demand.drivers.map((driver) => ({ ...driver, weight: driver.weight.map(() => driver.weight[0]!) })),
  };
}
