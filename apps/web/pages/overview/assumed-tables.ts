import type { DatasetDetail } from "#apps/contract";
import { inSentence, type Translator, tableTitle } from "#io/language";
import { Certainty, CORE_TABLES } from "#model/vocabulary";

/** Names, for use inside a sentence, the tables that decide a projection most and in which every figure is an assumption. */
export function assumedTables(detail: DatasetDetail, text: Translator): readonly string[] {
  return CORE_TABLES.filter((name) => {
    const counts = detail.tables.find((table) => table.name === name)?.certainty;
    const others = Certainty.options.filter((certainty) => certainty !== "assumption");
    return counts !== undefined && (counts.assumption ?? 0) > 0 && others.every((certainty) => (counts[certainty] ?? 0) === 0);
  }).map((name) => inSentence(tableTitle(name, text)));
}
