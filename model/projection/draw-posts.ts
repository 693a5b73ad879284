import type { Randomness } from "#model/random";
import type { OccupationInputs } from "./inputs.ts";
import { openDraws } from "./parameters/open-draws.ts";
import { prepareUnit } from "./run/prepared.ts";

/**
 * Draws how many times its stated contracted FTE each unit has in post on 1 January of the first year: one array per unit, aligned
 * with `inputs.units`, one number per draw, central value 1.
 *
 * These are the very draws of stock, participation and contracted share that `projectOccupation` starts from, before any change of a
 * scenario. Base-year demand is staff in post plus vacancies, so it must be counted on the same posts: drawn apart, what is not known
 * about how many work today would pass for a shortage or a surplus.
 */
export function drawPosts(inputs: OccupationInputs, randomness: Randomness, draws: number): Float64Array[] {
  const { draw, drawStock } = openDraws(inputs, randomness, draws);
  return inputs.units.map((unit) => {
    const { highest } = prepareUnit(unit);
    const stock = drawStock(unit);
    const participation = draw(unit.participationScale.base, unit.unit, "participation");
    const contractedShare = draw(unit.contractedShareScale.base, unit.unit, "contracted-share");
    const limited = (value: number, limit: number): number => Math.min(Math.max(value, 0), limit);
    return stock.map(
      (scale, d) => scale * limited(participation[d]!, highest.participation) * limited(contractedShare[d]!, highest.contractedShare),
    );
  });
}
