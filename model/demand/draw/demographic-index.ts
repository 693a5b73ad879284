import { changed } from "#model/vocabulary";
import type { DemandInputs, UseBand } from "../inputs.ts";
import { type BandPath, inhabitants } from "../population/band-path.ts";
import type { Streams } from "./streams.ts";

/**
 * Writes the use of services relative to the base year, year-major with draws fastest, for as many years as `index` has room for: 1 in the
 * first year.
 *
 * Use in a year is the sum over bands of use per inhabitant x inhabitants; both vary by draw. Where people age in better health, those who have
 * entered a band less than so many years ago still use what the band before does.
 *
 * @throws RangeError when the base year has no use at all: an index cannot start from nothing.
 */
export function setDemographicIndex(
  index: Float64Array,
  path: BandPath,
  { uses, healthierYears }: Pick<DemandInputs, "uses" | "healthierYears">,
  streams: Streams,
): void {
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
  const healthier = healthierYears.length === 0 ? null : yearsHealthier(healthierYears, years, streams);
  index.fill(0);
  for (let year = 0; year < years; year++) {
    for (let band = 0; band < uses.length; band++) {
      const now = healthier === null ? use[band]! : laterUse(uses, use, band, healthier.subarray(year * draws, (year + 1) * draws));
      addUse(index.subarray(year * draws, (year + 1) * draws), now, path, year * path.bands + band, above, below);
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

/** Use from this age is put off by better health; that of children and young adults is not. */
const FROM_AGE = 45;
/** Years that a band without an upper end is taken to span: few live longer. */
const OPEN_BAND = 10;
/** Ages beyond which a band has no upper end. */
const OPEN_FROM = 110;

/** Years by which use comes later than in the base year, by year and draw; never below 0. */
function yearsHealthier(changes: DemandInputs["healthierYears"], years: number, streams: Streams): Float64Array {
  const { draws } = streams;
  const later = new Float64Array(years * draws);
  for (const change of changes) {
    const effect = streams.change(change);
    for (let i = 0; i < later.length; i++) {
      const year = Math.floor(i / draws);
      later[i] = changed(later[i]!, change.operation, effect[i % draws]!, change.weight[year]!);
    }
  }
  return later.map((value) => Math.max(0, value));
}

/** Use in a band when those who entered it less than so many years ago use what the band before does; people are spread evenly over a band. */
function laterUse(uses: readonly UseBand[], use: readonly Float64Array[], band: number, years: Float64Array): Float64Array {
  const { from, to } = uses[band]!;
  if (from < FROM_AGE || band === 0) return use[band]!;
  const width = to >= OPEN_FROM ? OPEN_BAND : to - from + 1;
  const [here, before] = [use[band]!, use[band - 1]!];
  return here.map((value, d) => value + (before[d]! - value) * Math.min(1, years[d]! / width));
}
