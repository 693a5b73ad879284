import { type MonthlySeries, medianOf, monthAt } from "./monthly-series.ts";

const YEAR = 12;
/** A pattern of months needs every month twice: one year alone cannot tell a month from chance. */
const LEAST_YEARS = 2;

/**
 * Gives the share of a year's count that falls in each month (January first, sum 1); null where a month has not been counted twice.
 *
 * Each count is held against the mean of the year around it (half a month at each end, so that thirteen months weigh twelve), and a month's index
 * is the median of its years: one odd year moves it little. Months at either end, whose year is not whole, are held against the nearest whole year.
 */
export function monthPattern(series: MonthlySeries): readonly number[] | null {
  const { counts } = series;
  const levels = yearAround(counts);
  if (levels === null) return null;
  const ratios: number[][] = Array.from({ length: YEAR }, () => []);
  counts.forEach((count, at) => {
    const level = levels[at]!;
    if (count !== null && level > 0) ratios[monthAt(series, at)]!.push(count / level);
  });
  if (ratios.some(({ length }) => length < LEAST_YEARS)) return null;
  const indices = ratios.map(medianOf);
  const sum = indices.reduce((total, index) => total + index, 0);
  return sum > 0 ? indices.map((index) => index / sum) : null;
}

/** Gives the mean month of the year around each month, missing months left out; null where no year is whole. */
function yearAround(counts: readonly (number | null)[]): number[] | null {
  const half = YEAR / 2;
  if (counts.length <= YEAR) return null;
  const centred = (at: number): number => {
    let [sum, weights] = [0, 0];
    for (let other = at - half; other <= at + half; other++) {
      const count = counts[other];
      if (count === null || count === undefined) continue;
      const weight = Math.abs(other - at) === half ? 0.5 : 1;
      sum += weight * count;
      weights += weight;
    }
    return weights > 0 ? sum / weights : 0;
  };
  return counts.map((_, at) => centred(Math.min(Math.max(at, half), counts.length - 1 - half)));
}
