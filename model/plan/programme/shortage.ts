import type { Summary } from "#model/projection";
import type { Series } from "#model/scenario";
import { isAtLeast, type ShortageKind, shortageKind } from "#model/vocabulary";

/** One occupation at one unit in one year. */
export interface Shortage {
  readonly occupation: string;
  readonly unit: string;
  readonly year: number;
  readonly gap: Summary;
  readonly gapShare: Summary | null;
  /** Medians, as all that is shown. */
  readonly supply: number;
  readonly demand: number;
  readonly headcount: number;
  /** FTE to recruit that year: leavers and growth; null where the year after is not known. */
  readonly recruitment: Summary | null;
  readonly shortageProbability: number;
  /** First year from which, that year and every later one, a shortage is likely. */
  readonly shortFrom: number | null;
  readonly kind: ShortageKind;
}

function bandOf(summary: Series["measures"]["gap"], year: number): Summary | null {
  const { mean, p10, p25, p50, p75, p90 } = summary;
  const at = (values: readonly (number | null)[]): number | null => values[year] ?? null;
  const all = { mean: at(mean), p10: at(p10), p25: at(p25), p50: at(p50), p75: at(p75), p90: at(p90) };
  return Object.values(all).includes(null) ? null : (all as Summary);
}

/** Finds the first year from which, that year and every later one, a shortage is likely. */
export function shortFrom(probability: readonly number[], years: readonly number[]): number | null {
  let first: number | null = null;
  for (let year = probability.length - 1; year >= 0 && isAtLeast(probability[year]!, "likely"); year--) first = years[year]!;
  return first;
}

/**
 * Reads one year of a series as a shortage.
 *
 * @param index position of the year in the series.
 * @returns null where the series has no gap that year.
 */
export function shortageOf(series: Series, years: readonly number[], index: number): Shortage | null {
  const { measures, shortageProbability } = series;
  const gap = bandOf(measures.gap, index);
  const middle = (measure: "supply" | "demand" | "headcount"): number | null => measures[measure].p50[index] ?? null;
  const [supply, demand, headcount] = [middle("supply"), middle("demand"), middle("headcount")];
  if (gap === null || supply === null || demand === null || headcount === null) return null;
  const probability = shortageProbability[index]!;
  return {
    occupation: series.occupation,
    unit: series.unit,
    year: years[index]!,
    gap,
    gapShare: bandOf(measures.gapShare, index),
    supply,
    demand,
    headcount,
    recruitment: bandOf(measures.recruitmentNeed, index),
    shortageProbability: probability,
    shortFrom: shortFrom(shortageProbability, years),
    kind: shortageKind({ low: gap.p10, high: gap.p90, probability, demand, supply }),
  };
}
