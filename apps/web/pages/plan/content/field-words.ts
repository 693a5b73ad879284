import type { Translator } from "#io/language";
import type { PlanContent } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";

/** A field that something is wrong with: its name, and the measure it belongs to. */
export interface NamedField {
  readonly name: string;
  readonly measure: string | null;
}

/** Names the field a finding is about, from its path: `content.measures.1.title`, `measures[1].deadline`. What is not known stays as it is. */
export function fieldWords(path: string, content: PlanContent, data: DatasetView, text: Translator): NamedField {
  const [list = "", index = "", ...rest] = path
    .replaceAll(/\[(\d+)\]/g, ".$1")
    .replace(/^content\./, "")
    .split(".");
  const label = (field: string | undefined): string => (field === undefined ? "" : (text.find(`plan-edit:field.${field}`) ?? field));
  const at = Number(index);
  switch (list) {
    case "measures": {
      const measure = content.measures[at];
      const title = measure?.title.trim() || text.t("plan-measures:measures.untitled");
      return { name: [title, label(rest[0])].filter(Boolean).join(": "), measure: measure?.id ?? null };
    }
    case "occupations": {
      const note = content.occupations[at];
      return { name: [note ? data.occupationName(note.occupation) : index, label(rest[0])].filter(Boolean).join(": "), measure: null };
    }
    case "evidence":
    case "definitions":
      return { name: index === "" ? label(list) : text.t("plan-edit:row", { list: label(list), row: at + 1 }), measure: null };
    case "basis":
      return { name: label(index === "" ? "basis" : `basis-${index}`), measure: null };
    default:
      return { name: label(list), measure: null };
  }
}
