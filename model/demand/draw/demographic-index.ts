import type { UseBand } from "../inputs.ts";
import { type BandPath, inhabitants } from "../population/band-path.ts";
import type { Streams } from "./streams.ts";

/**
 * Gives the use of services relative to the base year, year-major with draws fastest: 1 in the first year.
 *
 * Use in a year is the sum over bands of use per inhabitant x inhabitants; both vary by draw.
 *
 * @throws RangeError when the base year has no use at all: an index cannot start from nothing.
 */
export function demographicIndex(path: BandPath, uses: readonly UseBand[], years: number, streams: Streams): Float64Array {
  const { draws } = streams;
  const futures = streams.populationFutures();
  const use = uses.map((band) => streams.national(band.use, `use:${band.from}`, band.sharedBy));
  const index = new Float64Array(years * draws);
  for (let year = 0; year < years; year++) {
    const out = index.subarray(year * draws, (year + 1) * draws);
    for (let band = 0; band < uses.length; band++) {
      const perInhabitant = use[band]!;
      const cell = year * path.bands + band;
      for (let d = 0; d < draws; d++) out[d] = out[d]! + perInhabitant[d]! * inhabitants(path, cell, futures[d]!);
    }
  }
  const base = index.slice(0, draws);
  if (base.some((sum) => !(sum > 0))) {
    throw new RangeError("use of services is zero in the base year; use_by_age and population must give some use for some age");
  }
  for (let at = 0; at < index.length; at++) index[at] = index[at]! / base[at % draws]!;
  return index;
}
