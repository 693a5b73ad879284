import type { OccupationInputs } from "./inputs/inputs.ts";
import { type PreparedUnit, prepareUnit } from "./memory/prepared.ts";
import { type DrawnOccupation, type DrawnUnit, limited } from "./parameters/drawn.ts";

/**
 * Gives how many times its stated contracted FTE each unit has in post on 1 January of the first year: one array per unit, aligned
 * with `inputs.units`, one number per draw, central value 1.
 *
 * These are the very draws of stock, participation and contracted share that `projectOccupation` starts from, before any change of a
 * scenario. Base-year demand is staff in post plus vacancies, so it must be counted on the same posts: drawn apart, what is not known
 * about how many work today would pass for a shortage or a surplus.
 */
export function drawPosts(inputs: OccupationInputs, drawn: DrawnOccupation): Float64Array[] {
  return inputs.units.map((unit, u) => postsOf(drawn.units[u]!, prepareUnit(unit).highest));
}

function postsOf({ stockScale, participation, contractedShare }: DrawnUnit, highest: PreparedUnit["highest"]): Float64Array {
  const posts = new Float64Array(stockScale.length);
  for (let d = 0; d < posts.length; d++) {
    posts[d] =
      stockScale[d]! * limited(participation.base[d]!, highest.participation) * limited(contractedShare.base[d]!, highest.contractedShare);
  }
  return posts;
}
