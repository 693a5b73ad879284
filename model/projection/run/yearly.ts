import { type DrawnParameter, limited, valueAt } from "../parameters/drawn.ts";

/** Whether a parameter's values of a year differ from those of the year before. */
const changesIn = ({ changes }: DrawnParameter, year: number): boolean =>
  changes.some(({ weight }) => year === 0 || weight[year] !== weight[year - 1]);

/**
 * Gives a parameter's value in one year in every draw, limited to 0..highest. The array may be that given as
 * `before`, the values of the year before: it is for reading.
 */
export function valuesOfYear(parameter: DrawnParameter, year: number, draws: number, highest: number, before?: Float64Array): Float64Array {
  if (before !== undefined && year > 0 && !changesIn(parameter, year)) return before;
  const values = new Float64Array(draws);
  if (parameter.changes.length === 0) {
    const { base } = parameter;
    for (let d = 0; d < draws; d++) values[d] = limited(base[d]!, highest);
  } else {
    for (let d = 0; d < draws; d++) values[d] = limited(valueAt(parameter, year, d), highest);
  }
  return values;
}

/** Gives a parameter's value of every year and draw, limited to 0..highest: year-major, draws fastest. */
export function yearlyValues(parameter: DrawnParameter, years: number, draws: number, highest: number): Float64Array {
  const values = new Float64Array(years * draws);
  let ofYear: Float64Array | undefined;
  for (let year = 0; year < years; year++) {
    ofYear = valuesOfYear(parameter, year, draws, highest, ofYear);
    values.set(ofYear, year * draws);
  }
  return values;
}
