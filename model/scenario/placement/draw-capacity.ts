import type { CapacityRows } from "#model/placement";
import { fillUniform, openFigures, openNormals } from "#model/random";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { type IntervalRow, uncertainOf } from "../figures/uncertain-rows.ts";

/** What a row of capacity is multiplied by in each draw. */
export interface CapacityDraws {
  places(row: CapacityRows["placement_capacity"][number]): Float64Array;
  supervisors(row: CapacityRows["supervision"][number]): Float64Array;
}

/** Streams of placements are of no occupation. */
const ALL = "placements";

/**
 * Draws capacity: each figure through its stated interval, and places that are withdrawn one by one. Figures of one source err alike, those of
 * different sources have half their variance in common, as everywhere in the model.
 *
 * @param withdrawn share of places offered that are withdrawn.
 */
export function drawCapacity(seed: number, draws: number, withdrawn: number): CapacityDraws {
  const figures = openFigures(openNormals({ seed }, draws), ALL, NATIONAL_SHARE);
  const ratios = (row: IntervalRow & { readonly site: string }, process: string): Float64Array => {
    if (row.value <= 0) return figures.known(1);
    const figure = { ...uncertainOf(row, "count"), stream: { occupation: ALL, origin: row.source ?? row.site } };
    return figures.draw(figure, row.site, process).map((value) => Math.max(0, value) / row.value);
  };
  const kept = new Map<string, Float64Array>();
  const left = (site: string, discipline: string, places: number): Float64Array => {
    const key = `${site}\n${discipline}\n${places}`;
    let shares = kept.get(key);
    if (shares === undefined) {
      shares = new Float64Array(draws);
      fillUniform(shares, { seed, occupation: ALL, unit: site, process: `withdrawn:${discipline}` }, 0);
      for (let d = 0; d < draws; d++) shares[d] = places < 1 ? 1 : 1 - withdrawnOf(places, withdrawn, shares[d]!) / places;
      kept.set(key, shares);
    }
    return shares;
  };
  return {
    places: (row) => times(ratios(row, "placement-capacity"), left(row.site, row.discipline, Math.floor(row.value))),
    supervisors: (row) =>
      times(ratios(row, "supervision"), left(row.site, row.discipline, Math.floor(row.value * row.students_each + 1e-9))),
  };
}

const times = (one: Float64Array, other: Float64Array): Float64Array => one.map((value, d) => value * other[d]!);

/** Number withdrawn of so many places, each by itself: the binomial distribution inverted at a uniform number. */
function withdrawnOf(places: number, share: number, uniform: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return places;
  let probability = (1 - share) ** places;
  let below = probability;
  let count = 0;
  while (below < uniform && count < places) {
    count++;
    probability *= ((places - count + 1) / count) * (share / (1 - share));
    below += probability;
  }
  return count;
}
