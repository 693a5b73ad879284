import type { UseBand } from "../inputs.ts";
import { type BandPath, inhabitants } from "../population/band-path.ts";
import type { Streams } from "./streams.ts";

/**
 * Writes the use of services relative to the base year, year-major with draws fastest, for as many years as `index` has room for: 1 in the
 * first year.
 *
 * Use in a year is the sum over bands of use per inhabitant x inhabitants; both vary by draw.
 *
 * @throws RangeError when the base year has no use at all: an index cannot start from nothing.
 */
export function setDemographicIndex(index: Float64Array, path: BandPath, uses: readonly UseBand[], streams: Streams): void {
  const { draws } = streams;
  const years = index.length / draws;
  const futures = streams.populationFutures();
  const above = new Float64Array(draws);
  const below = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    above[d] = Math.max(futures[d]!, 0);
    below[d] = Math.min(futures[d]!, 0);
  }
  const use = uses.map((band) => streams.figure(band.use, "", `use:${band.from}`));
  index.fill(0);
  for (let year = 0; year < years; year++) {
    for (let band = 0; band < uses.length; band++) {
      addUse(index.subarray(year * draws, (year + 1) * draws), use[band]!, path, year * path.bands + band, above, below);
    }
  }
  const base = index.slice(0, draws);
  if (!isAbove0(base)) {
    throw new RangeError("use of services is zero in the base year; use_by_age and population must give some use for some age");
  }
  for (let year = 0; year < years; year++) {
    const values = index.subarray(year * draws, (year + 1) * draws);
    for (let d = 0; d < draws; d++) values[d]! /= base[d]!;
  }
}

function isAbove0(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!(values[i]! > 0)) return false;
  return true;
}

/** Adds the use by one band of ages in one year. */
function addUse(out: Float64Array, use: Float64Array, path: BandPath, cell: number, above: Float64Array, below: Float64Array): void {
  const [central, up, down] = [path.central[cell]!, path.up[cell]!, path.down[cell]!];
  for (let d = 0; d < out.length; d++) {
    out[d]! += use[d]! * inhabitants(central, up, down, above[d]!, below[d]!);
  }
}
