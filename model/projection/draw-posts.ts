import { product } from "#model/vocabulary";
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
  return inputs.units.map((unit, u) => postsOf(drawn.units[u]!, prepareUnit(unit)));
}

function postsOf({ stockScale, ageTilt, participation, contractedShare }: DrawnUnit, { stock, fte, highest }: PreparedUnit): Float64Array {
  const posts = new Float64Array(stockScale.length);
  const ofAges = ageTilt === null ? null : fteOfAges(product(stock, fte), ageTilt, stockScale.length);
  for (let d = 0; d < posts.length; d++) {
    posts[d] =
      Math.max(stockScale[d]!, 0) *
      (ofAges?.[d] ?? 1) *
      limited(participation.base[d]!, highest.participation) *
      limited(contractedShare.base[d]!, highest.contractedShare);
  }
  return posts;
}

/** How many times its stated FTE (by row) the same number of people have at the ages drawn. */
function fteOfAges(contracted: Float64Array, ageTilt: Float64Array, draws: number): Float64Array {
  const times = new Float64Array(draws);
  let stated = 0;
  for (let row = 0; row < contracted.length; row++) {
    const fte = contracted[row]!;
    if (fte === 0) continue;
    stated += fte;
    for (let d = 0, at = row * draws; d < draws; d++, at++) times[d]! += fte * ageTilt[at]!;
  }
  for (let d = 0; d < draws; d++) times[d] = stated > 0 ? times[d]! / stated : 1;
  return times;
}
