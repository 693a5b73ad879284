import type { OccupationInputs } from "./inputs.ts";
import type { DrawnOccupation } from "./parameters/drawn.ts";
import { prepareUnit } from "./run/prepared.ts";

/**
 * Gives how many times its stated contracted FTE each unit has in post on 1 January of the first year: one array per unit, aligned
 * with `inputs.units`, one number per draw, central value 1.
 *
 * These are the very draws of stock, participation and contracted share that `projectOccupation` starts from, before any change of a
 * scenario. Base-year demand is staff in post plus vacancies, so it must be counted on the same posts: drawn apart, what is not known
 * about how many work today would pass for a shortage or a surplus.
 */
export function drawPosts(inputs: OccupationInputs, drawn: DrawnOccupation): Float64Array[] {
  return inputs.units.map((unit, u) => {
    const { highest } = prepareUnit(unit);
    const { stockScale, participation, contractedShare } = drawn.units[u]!;
    const limited = (value: number, limit: number): number => Math.min(Math.max(value, 0), limit);
    return stockScale.map(
      (scale, d) =>
        scale * limited(participation.base[d]!, highest.participation) * limited(contractedShare.base[d]!, highest.contractedShare),
    );
  });
}
