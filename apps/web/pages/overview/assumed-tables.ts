import type { DatasetDetail } from "#apps/contract";
import { inSentence, type Translator } from "#io/language";
import { Certainty, type TableName } from "#model/vocabulary";

/** Tables that decide a projection most; only these are named in the opening. */
const CORE: readonly TableName[] = ["stock", "demand_base", "exits", "age_profile"];

/** Names, for use inside a sentence, the core tables of a dataset in which every figure is an assumption. */
export function assumedTables(detail: DatasetDetail, text: Translator): readonly string[] {
  return CORE.filter((name) => {
    const counts = detail.tables.find((table) => table.name === name)?.certainty;
    const others = Certainty.options.filter((certainty) => certainty !== "assumption");
    return counts !== undefined && (counts.assumption ?? 0) > 0 && others.every((certainty) => (counts[certainty] ?? 0) === 0);
  }).map((name) => inSentence(text.t(`data:table.${name}`)));
}
