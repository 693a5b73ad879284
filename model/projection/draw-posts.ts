import { product } from "#model/vocabulary";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { type PreparedUnit, prepareUnit } from "./memory/prepared.ts";
import { type DrawnOccupation, type DrawnUnit, limited } from "./parameters/drawn.ts";
import { agesOfStaff, tiltByAge } from "./run/age-tilt.ts";

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

function postsOf({ stockScale, ageShift, participation, contractedShare }: DrawnUnit, { stock, fte, highest }: PreparedUnit): Float64Array {
  const posts = new Float64Array(stockScale.length);
  const ofAges = fteOfAges(stock, fte, ageShift);
  for (let d = 0; d < posts.length; d++) {
    posts[d] =
      Math.max(stockScale[d]!, 0) *
      ofAges[d]! *
      limited(participation.base[d]!, highest.participation) *
      limited(contractedShare.base[d]!, highest.contractedShare);
  }
  return posts;
}

/** How many times its stated FTE the same number of people have at the ages drawn. */
function fteOfAges(stock: Float64Array, fte: Float64Array, shifts: Float64Array): Float64Array {
  const ages = agesOfStaff(stock);
  const factors = new Float64Array(stock.length);
  const contracted = product(stock, fte);
  const stated = contracted.reduce((sum, value) => sum + value, 0);
  const times = new Float64Array(shifts.length).fill(1);
  if (stated === 0) return times;
  for (let d = 0; d < shifts.length; d++) {
    if (shifts[d] === 0) continue;
    tiltByAge(factors, stock, ages, shifts[d]!);
    let sum = 0;
    for (let row = 0; row < contracted.length; row++) sum += contracted[row]! * factors[row]!;
    times[d] = sum / stated;
  }
  return times;
}
