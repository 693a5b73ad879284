import type { Translator } from "#io/language";
import type { Provenance } from "#model/plan";

/** Says where the numbers of a table come from; nothing where that is not stated. Sources that are not tables are named as they are. */
export function provenanceLine(provenance: readonly Provenance[], text: Translator): string {
  if (provenance.length === 0) return "";
  const parts = provenance.map(({ source, year, certainty }) => {
    const name = text.find(`plan:provenance.${source}`) ?? source;
    const details = [
      ...(year === null ? [] : [String(year)]),
      ...(certainty === null ? [] : [text.find(`plan:provenance.certainty.${certainty}`) ?? certainty]),
    ];
    return details.length === 0 ? name : `${name} (${details.join(", ")})`;
  });
  return text.t("plan:provenance.title", { list: parts.join("; ") });
}
