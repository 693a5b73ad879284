import type { StoredMeasure } from "../draws/occupation-draws.ts";
import { measureAt } from "../memory/layout.ts";
import type { Lanes } from "./lanes.ts";

/** Measures of those who are staff, and of what they do; those who come from outside are not. */
const OF_STAFF = (
  [
    "headcount",
    "supply",
    "workedSupply",
    "retirement",
    "disability",
    "death",
    "leaving",
    "replacementDemand",
    "movesOut",
    "movesIn",
    "newHeadcount",
    "newSupply",
    "effectiveSupply",
  ] as const satisfies readonly StoredMeasure[]
).map(measureAt);

/** How many times what the model finds staff of year number `year` is. */
export const missedBy = (year: number, growth: number): number => Math.exp(year * growth);

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
 * @param growth yearly growth that the model misses, one number per draw of the run
 */
export function addModelGrowth(
  memory: Float64Array,
  place: MeasuresPlace,
  growth: Float64Array,
  { from, count }: Lanes,
  years: number,
): void {
  const factors = new Float64Array(count);
  for (let year = 1; year < years; year++) {
    for (let lane = 0; lane < count; lane++) factors[lane] = missedBy(year, growth[from + lane]!);
    for (const measure of OF_STAFF) {
      const first = place.at + year * place.yearStep + measure * place.measureStep;
      for (let lane = 0; lane < count; lane++) memory[first + lane]! *= factors[lane]!;
    }
  }
}
