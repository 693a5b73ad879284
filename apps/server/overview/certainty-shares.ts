import type { Overview, TableInfo } from "#apps/contract";
import { Certainty } from "#model/vocabulary";

/**
 * Tables left out: observations do not enter a run, and the thousands of published population figures would hide that most of what is
 * known of staff, education and demand is assumed.
 */
const NOT_COUNTED: ReadonlySet<string> = new Set(["observations", "population", "population_projection"]);

/** Divides the figures on staff, education and demand that a run rests on by certainty; shares add to 1, or are all 0 where there are none. */
export function certaintyShares(tables: readonly TableInfo[]): Overview["certainty"] {
  const used = tables.filter(({ name }) => !NOT_COUNTED.has(name));
  const count = (certainty: Certainty): number => used.reduce((sum, table) => sum + table.certainty[certainty], 0);
  const total = Certainty.options.reduce((sum, certainty) => sum + count(certainty), 0);
  return Object.fromEntries(
    Certainty.options.map((certainty) => [certainty, total === 0 ? 0 : count(certainty) / total]),
  ) as Overview["certainty"];
}
