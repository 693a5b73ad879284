import { measuresOf } from "./measure-draws.ts";
import { MEASURES, type Measure, STATISTICS, type Statistic } from "./measures.ts";
import type { OccupationDraws } from "./occupation-draws.ts";
import { orderStatistics } from "./order-statistics.ts";
import type { Summary, UnitSummary, YearlySummary } from "./summary.ts";

const PERCENTILES = [
  ["p10", 0.1],
  ["p25", 0.25],
  ["p50", 0.5],
  ["p75", 0.75],
  ["p90", 0.9],
] as const;

/**
 * Summarises draws: their mean, and percentiles by linear interpolation between the two nearest draws (type 7 of Hyndman and Fan 1996: the
 * quantile p of n sorted draws lies at position p(n - 1) from the first).
 *
 * Exact and independent of how they are stored; the draws are not changed. All statistics are NaN if any draw is. Needs one draw or more.
 */
export function summarise(draws: Float64Array): Summary {
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
  if (Number.isNaN(sum)) return { mean: sum, p10: sum, p25: sum, p50: sum, p75: sum, p90: sum };
  if (low === high) return { mean: low, p10: low, p25: low, p50: low, p75: low, p90: low };
  const ranks = PERCENTILES.flatMap(([, p]) => [Math.floor(p * (n - 1)), Math.min(Math.floor(p * (n - 1)) + 1, n - 1)]);
  const found = orderStatistics(draws, low, high, ranks);
  const result: Record<Statistic, number> = { mean: sum / n, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };
  PERCENTILES.forEach(([name, p], i) => {
    const position = p * (n - 1);
    const [below, above] = [found[2 * i]!, found[2 * i + 1]!];
    result[name] = below + (position - Math.floor(position)) * (above - below);
  });
  return result;
}

/**
 * Summarises every measure, per year, for the sum of some leaf units (indices into `projection.units`): draws are summed first, percentiles
 * taken last. A summary is null in years where the measure is not defined in every draw.
 */
export function summariseUnits(projection: OccupationDraws, units: readonly number[]): UnitSummary {
  const { years, draws } = projection;
  const drawsOf = measuresOf(projection, units);
  const yearly = (values: Float64Array): YearlySummary => {
    const summary = Object.fromEntries(STATISTICS.map((name) => [name, [] as (number | null)[]])) as Record<Statistic, (number | null)[]>;
    const drawsIn = (year: number): Float64Array => values.subarray(year * draws, (year + 1) * draws);
    let found: Summary | undefined;
    for (let year = 0; year < years; year++) {
      const ofYear = drawsIn(year);
      // Flows that no change touches (immigration, say) are the same in every year.
      if (found === undefined || !sameDraws(ofYear, drawsIn(year - 1))) found = summarise(ofYear);
      for (const name of STATISTICS) summary[name].push(Number.isNaN(found[name]) ? null : found[name]);
    }
    return summary;
  };
  const gap = drawsOf("gap");
  return {
    measures: Object.fromEntries(MEASURES.map((measure) => [measure, yearly(drawsOf(measure))])) as Record<Measure, YearlySummary>,
    shortageProbability: Array.from({ length: years }, (_, year) => {
      let short = 0;
      for (let i = year * draws; i < (year + 1) * draws; i++) if (gap[i]! > 0) short++;
      return short / draws;
    }),
  };
}

function sameDraws(some: Float64Array, others: Float64Array): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
