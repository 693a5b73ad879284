import type { Overview, TableInfo } from "#apps/contract";
import { Certainty } from "#model/vocabulary";

/** Tables that are shown beside projections but do not enter them. */
const NOT_IN_RUNS: ReadonlySet<string> = new Set(["observations"]);

/** Divides the figures a run rests on by certainty; shares add to 1, or are all 0 where there are no figures. */
export function certaintyShares(tables: readonly TableInfo[]): Overview["certainty"] {
  const used = tables.filter(({ name }) => !NOT_IN_RUNS.has(name));
  const count = (certainty: Certainty): number => used.reduce((sum, table) => sum + table.certainty[certainty], 0);
  const total = Certainty.options.reduce((sum, certainty) => sum + count(certainty), 0);
  return Object.fromEntries(
    Certainty.options.map((certainty) => [certainty, total === 0 ? 0 : count(certainty) / total]),
  ) as Overview["certainty"];
}
