import { type DrawnParameter, valueAt } from "../parameters/drawn.ts";

/** Gives a parameter's value of every year and draw, limited to 0..highest: year-major, draws fastest. */
export function yearlyValues(parameter: DrawnParameter, years: number, draws: number, highest: number): Float64Array {
  const values = new Float64Array(years * draws);
  const changes = (year: number): boolean => parameter.changes.some(({ weight }) => weight[year] !== weight[year - 1]);
  for (let year = 0; year < years; year++) {
    const start = year * draws;
    if (year > 0 && !changes(year)) {
      values.copyWithin(start, start - draws, start);
      continue;
    }
    for (let d = 0; d < draws; d++) values[start + d] = Math.min(Math.max(valueAt(parameter, year, d), 0), highest);
  }
  return values;
}
