/**
 * Gives requests over those of the base year when a trend goes on, by year and draw: (1 + yearly change)^years, never below 0.
 *
 * It stands instead of the growth of the population, not on top of it: what the population has done is in the trend already.
 */
export function trendGrowth(yearlyChange: Float64Array, years: number): Float64Array {
  const draws = yearlyChange.length;
  const index = new Float64Array(years * draws);
  for (let at = 0; at < index.length; at++) index[at] = Math.max(0, 1 + yearlyChange[at % draws]!) ** Math.floor(at / draws);
  return index;
}
