import { byCertainty, type Certainty, type Dataset, type TableName } from "#model/vocabulary";
import type { AnswerBasis } from "./programme.ts";

const MOST_SOURCES = 5;

/** Counts the figures of some tables by certainty, and names the sources most of them come from. */
export function basisIn(dataset: Dataset, tables: readonly TableName[], wanted: (row: object) => boolean = () => true): AnswerBasis {
  const certainty = byCertainty(() => 0);
  const sources = new Map<string, number>();
  for (const table of tables) {
    for (const row of dataset.tables[table] as readonly { readonly certainty?: Certainty; readonly source?: string | null }[]) {
      if (row.certainty === undefined || !wanted(row)) continue;
      certainty[row.certainty]++;
      if (row.source) sources.set(row.source, (sources.get(row.source) ?? 0) + 1);
    }
  }
  const ranked = [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([source]) => source);
  return { certainty, sources: ranked.slice(0, MOST_SOURCES) };
}
