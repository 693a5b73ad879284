import type { ShortageItem } from "#apps/contract";
import type { Series } from "#model/scenario";

/** Share of draws that counts as "short" when a first year is named: 8 in 10. */
const SURE = 0.8;

type Band = ShortageItem["gap"];

const band = (summary: Series["measures"]["gap"], year: number): Band | null => {
  const { mean, p10, p25, p50, p75, p90 } = summary;
  const at = (values: readonly (number | null)[]): number | null => values[year] ?? null;
  const all = { mean: at(mean), p10: at(p10), p25: at(p25), p50: at(p50), p75: at(p75), p90: at(p90) };
  return Object.values(all).includes(null) ? null : (all as Band);
};

/** Finds the first year from which, that year and every later one, at least 8 in 10 draws are short. */
export function shortFrom(probability: readonly number[], years: readonly number[]): number | null {
  let first: number | null = null;
  for (let year = probability.length - 1; year >= 0 && probability[year]! >= SURE; year--) first = years[year]!;
  return first;
}

/**
 * Reads one year of a series as an item of the overview.
 *
 * @param index position of the year in the series.
 * @returns null where the series has no gap that year.
 */
export function shortageItem(series: Series, years: readonly number[], index: number): ShortageItem | null {
  const { measures, shortageProbability } = series;
  const gap = band(measures.gap, index);
  const mean = (measure: "supply" | "demand" | "headcount"): number | null => measures[measure].mean[index] ?? null;
  const [supply, demand, headcount] = [mean("supply"), mean("demand"), mean("headcount")];
  if (gap === null || supply === null || demand === null || headcount === null) return null;
  return {
    occupation: series.occupation,
    unit: series.unit,
    year: years[index]!,
    gap,
    gapShare: band(measures.gapShare, index),
    supply,
    demand,
    headcount,
    shortageProbability: shortageProbability[index]!,
    shortFrom: shortFrom(shortageProbability, years),
  };
}
