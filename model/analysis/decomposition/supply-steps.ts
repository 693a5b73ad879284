import { drawParameters, drawPosts, measureDraws, type OccupationDraws, type OccupationInputs, statedPersons } from "#model/projection";
import type { Randomness } from "#model/random";
import { EXIT_PROCESSES } from "#model/vocabulary";
import type { GapFactor } from "./decomposition.ts";
import { hoursOfUnits } from "./unit-hours.ts";

/** Factors that move supply. */
export const SUPPLY_FACTORS = [
  "ageing",
  "retirement",
  "disability",
  "death",
  "leaving",
  "graduates",
  "immigration",
  "reentry",
  "moves",
  "unexplained",
] as const satisfies readonly GapFactor[];
type SupplyFactor = (typeof SUPPLY_FACTORS)[number];

/** What each factor does to something, one number per draw. */
export type Steps<F extends GapFactor> = { readonly [K in F]: Float64Array };

const INFLOWS = ["graduates", "immigration", "reentry"] as const;

/**
 * Divides the change in supply from the first year to year number `years` on those who left and came, for the sum of some leaves, in
 * contracted FTE and draw by draw.
 *
 * Flows are those of the run itself. FTE of all who leave is exact; it is divided on the four exits by persons x FTE per leaver (see
 * `hoursOfUnits`). `ageing` is what is left: the change in FTE of those who stay. The steps add up to the change in supply. What the model itself
 * misses is a step of its own, on top of all others as the model finds them.
 * The scenario must not change working time.
 */
export function openSupplySteps(
  inputs: OccupationInputs,
  projection: OccupationDraws,
  randomness: Randomness,
  years: number,
): (leaves: readonly number[]) => Steps<SupplyFactor> {
  const { draws, missed } = projection;
  const hours = hoursOfUnits(inputs);
  const posts = drawPosts(inputs, drawParameters(inputs, randomness, draws));
  return (leaves) => {
    const steps = Object.fromEntries(SUPPLY_FACTORS.map((factor) => [factor, new Float64Array(draws)])) as Steps<SupplyFactor>;
    for (const u of leaves) {
      const { exits, movesIn, movesOut, ...entries } = hours[u]!;
      const stored = projection.stored[u]!;
      const stated = statedPersons(inputs.units[u]!);
      for (let d = 0; d < draws; d++) {
        const people = stated > 0 ? stored.headcount[d]! / stated : 1;
        const scale = people > 0 ? posts[u]![d]! / people : 0;
        for (let year = 0; year < years; year++) {
          const at = year * draws + d;
          const found = missed === null ? 1 : 1 / missed[at]!;
          const weighted = EXIT_PROCESSES.reduce((sum, process) => sum + stored[process][at]! * exits[process], 0);
          const perWeight = weighted > 0 ? stored.replacementDemand[at]! / weighted : 0;
          for (const process of EXIT_PROCESSES) steps[process][d]! -= stored[process][at]! * exits[process] * perWeight * found;
          for (const flow of INFLOWS) steps[flow][d]! += stored[flow][at]! * entries[flow] * scale;
          steps.moves[d]! += (stored.movesIn[at]! * movesIn - stored.movesOut[at]! * movesOut) * scale * found;
        }
      }
    }
    const supply = measureDraws(projection, "supply", leaves);
    for (let d = 0; d < draws; d++) {
      const last = supply[years * draws + d]!;
      const change = last - supply[d]!;
      if (missed !== null) steps.unexplained[d] = last * (1 - 1 / missed[years * draws + d]!);
      steps.ageing[d] = SUPPLY_FACTORS.reduce((left, factor) => left - steps[factor][d]!, change);
    }
    return steps;
  };
}
