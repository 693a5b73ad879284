import type { OccupationDraws } from "./draws/occupation-draws.ts";
import { type DrawsOf, measuresOf } from "./measure-draws.ts";
import { MEASURES, type Measure, STATISTICS, type Statistic, type WorkedMeasure } from "./measures.ts";
import { orderStatistics } from "./order-statistics.ts";
import type { Summary, UnitSummary, WorkedSummary, YearlySummary } from "./summary.ts";

/** STATISTICS without the first, which is the mean, in the same order. */
const PERCENTILES = [
  ["p10", 0.1],
  ["p25", 0.25],
  ["p50", 0.5],
  ["p75", 0.75],
  ["p90", 0.9],
] as const;

let known: { readonly draws: number; readonly ranks: readonly number[] } = { draws: 0, ranks: [] };

/** Ranks of the draws on either side of each percentile; kept, since every summary of a run has as many draws. */
function ranksAmong(draws: number): readonly number[] {
  if (known.draws !== draws) {
    const ranks = PERCENTILES.flatMap(([, p]) => {
      const below = Math.floor(p * (draws - 1));
      return [below, Math.min(below + 1, draws - 1)];
    });
    known = { draws, ranks };
  }
  return known.ranks;
}

/** The values at `ranksAmong`, and the statistics in the order of STATISTICS, of the draws last summarised. */
const atRanks = new Float64Array(2 * PERCENTILES.length);
const found = new Float64Array(STATISTICS.length);

/**
 * Summarises draws: their mean, and percentiles by linear interpolation between the two nearest draws (type 7 of Hyndman and Fan 1996: the
 * quantile p of n sorted draws lies at position p(n - 1) from the first).
 *
 * Exact and independent of how they are stored; the draws are not changed. All statistics are NaN if any draw is. Needs one draw or more.
 */
export function summarise(draws: Float64Array): Summary {
  findStatistics(draws);
  return Object.fromEntries(STATISTICS.map((name, i) => [name, found[i]!])) as Record<Statistic, number>;
}

/** Writes the statistics of some draws to `found`. */
function findStatistics(draws: Float64Array): void {
  const n = draws.length;
  if (n === 0) throw new RangeError("There are no draws to summarise.");
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    const value = draws[i]!;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (Number.isNaN(sum) || low === high) {
    found.fill(Number.isNaN(sum) ? sum : low);
    return;
  }
  orderStatistics(draws, low, high, ranksAmong(n), atRanks);
  found[0] = sum / n;
  for (let i = 0; i < PERCENTILES.length; i++) {
    const position = PERCENTILES[i]![1] * (n - 1);
    const below = atRanks[2 * i]!;
    found[i + 1] = below + (position - Math.floor(position)) * (atRanks[2 * i + 1]! - below);
  }
}

/** Where derived measures are made, one after the other. */
let scratch = new Float64Array(0);

/**
 * Summarises every measure, per year, for the sum of some leaf units (indices into `projection.units`): draws are summed first, percentiles
 * taken last. A summary is null in years where the measure is not defined in every draw.
 *
 * @param from number of the first year summarised, 0 the run's first.
 */
export function summariseUnits(projection: OccupationDraws, units: readonly number[], from = 0): UnitSummary {
  const { years, draws } = projection;
  const drawsOf = measuresOf(projection, units);
  if (scratch.length !== years * draws) scratch = new Float64Array(years * draws);
  const measures = {} as Record<Measure, YearlySummary>;
  for (const measure of MEASURES) measures[measure] = yearly(drawsOf(measure, scratch), from, years, draws);
  return {
    measures,
    shortageProbability: shortages(drawsOf("gap", scratch), from, years, draws),
    ...(projection.workedDemand !== undefined && { worked: summariseWorked(projection, drawsOf, from) }),
  };
}

function summariseWorked({ years, draws }: OccupationDraws, drawsOf: DrawsOf, from: number): WorkedSummary {
  const summed = (measure: WorkedMeasure): YearlySummary => yearly(drawsOf(measure, scratch), from, years, draws);
  return {
    demand: summed("workedDemand"),
    gap: summed("workedGap"),
    gapShare: summed("workedGapShare"),
    shortageProbability: shortages(drawsOf("workedGap", scratch), from, years, draws),
  };
}

function yearly(values: Float64Array, from: number, years: number, draws: number): YearlySummary {
  const lists = STATISTICS.map((): (number | null)[] => []);
  for (let year = from; year < years; year++) {
    // Flows that no change touches (immigration, say) are the same in every year.
    if (year === from || !repeats(values, year * draws, draws)) findStatistics(values.subarray(year * draws, (year + 1) * draws));
    for (let i = 0; i < lists.length; i++) lists[i]!.push(Number.isNaN(found[i]!) ? null : found[i]!);
  }
  return Object.fromEntries(STATISTICS.map((name, i) => [name, lists[i]!])) as Record<Statistic, (number | null)[]>;
}

/** Whether the draws from `first` on are those of the year before. */
function repeats(values: Float64Array, first: number, draws: number): boolean {
  for (let at = first; at < first + draws; at++) if (values[at] !== values[at - draws]) return false;
  return true;
}

/** The share of draws of each year in which more is demanded than there is. */
function shortages(gap: Float64Array, from: number, years: number, draws: number): number[] {
  const shares: number[] = [];
  for (let year = from; year < years; year++) {
    let short = 0;
    for (let at = year * draws; at < (year + 1) * draws; at++) if (gap[at]! > 0) short++;
    shares.push(short / draws);
  }
  return shares;
}
