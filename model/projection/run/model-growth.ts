import { STORED_MEASURES, type StoredMeasure } from "../draws/occupation-draws.ts";
import type { OccupationInputs } from "../inputs/inputs.ts";
import { measureAt } from "../memory/layout.ts";
import type { Lanes } from "./lanes.ts";

/** Those who come from outside; all other measures are of those who are staff, and of what they do. */
const FROM_OUTSIDE: ReadonlySet<StoredMeasure> = new Set(["graduates", "immigration", "reentry"]);
const OF_STAFF = STORED_MEASURES.filter((name) => !FROM_OUTSIDE.has(name)).map(measureAt);

/**
 * How many times what the model finds staff is, by year (the one after the last included) and draw; null where the model is taken to miss
 * nothing.
 */
export function missedBy({ modelGrowth, years }: OccupationInputs, growth: Float64Array): Float64Array | null {
  if (modelGrowth.distribution === "point") return null;
  const factors = new Float64Array((years + 1) * growth.length);
  for (let year = 0; year <= years; year++) {
    for (let d = 0; d < growth.length; d++) factors[year * growth.length + d] = Math.exp(year * growth[d]!);
  }
  return factors;
}

/** Where the measures of some draws lie: that of lane l in year y at `at + y * yearStep + measure * measureStep + l`. */
export interface MeasuresPlace {
  readonly at: number;
  readonly yearStep: number;
  readonly measureStep: number;
}

/**
 * Adds what the model itself gets wrong to the measures of a unit, in place: staff of year number t is exp(t growth) of what the model finds,
 * and so are those who leave and move. Flows from outside are as they are.
 *
 * @param factors of all draws of the run, see {@link missedBy}
 */
export function addModelGrowth(
  memory: Float64Array,
  place: MeasuresPlace,
  factors: Float64Array,
  { from, count }: Lanes,
  years: number,
): void {
  const draws = factors.length / (years + 1);
  for (let year = 1; year < years; year++) {
    const factor = year * draws + from;
    for (let m = 0; m < OF_STAFF.length; m++) {
      const first = place.at + year * place.yearStep + OF_STAFF[m]! * place.measureStep;
      for (let lane = 0; lane < count; lane++) memory[first + lane]! *= factors[factor + lane]!;
    }
  }
}
