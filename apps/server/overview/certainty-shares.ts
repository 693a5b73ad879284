import type { Overview, TableInfo } from "#apps/contract";
import { Certainty, COUNTED_TABLES, certaintyShares } from "#model/vocabulary";

const COUNTED: ReadonlySet<string> = new Set(COUNTED_TABLES);

/** Divides the figures on staff, education and demand that a run rests on by certainty; shares add to 1, or are all 0 where there are none. */
export function tablesCertainty(tables: readonly TableInfo[]): Overview["certainty"] {
  const used = tables.filter(({ name }) => COUNTED.has(name));
  const count = (certainty: Certainty): number => used.reduce((sum, table) => sum + table.certainty[certainty], 0);
  const counts = Object.fromEntries(Certainty.options.map((certainty) => [certainty, count(certainty)])) as Record<Certainty, number>;
  return certaintyShares(counts);
}
