import type { FigureUsed } from "#apps/contract";
import { figureTitle, type Translator, unspokenColumns } from "#io/language";
import type { DatasetView } from "../../reader/dataset.tsx";
import type { FigureLabel } from "./use-figure-label.ts";

/** Names a figure is told by; `labelOf` gives the dataset's own names of programmes and drivers. */
interface FigureNames extends Pick<DatasetView, "unitName" | "occupationName"> {
  readonly labelOf?: FigureLabel;
}

/** Names a figure in words: its table, then what sets it apart from the table's other rows. */
export function figureName({ table, what }: FigureUsed, names: FigureNames, words: Translator): string {
  const parts: string[] = [];
  const unspoken = unspokenColumns(table);
  for (const [key, value] of Object.entries(what)) {
    if (value === null || key === "age_to" || key === "occupation" || unspoken.includes(key)) continue;
    parts.push(partOf(key, value, what, names, words));
  }
  const head = figureTitle(table, words);
  return parts.length === 0 ? head : `${head}: ${parts.join(", ")}`;
}

function partOf(key: string, value: string | number, what: FigureUsed["what"], names: FigureNames, words: Translator): string {
  const given = String(value);
  switch (key) {
    case "unit":
      return names.unitName(given);
    case "sex":
      return given === "female" || given === "male" ? words.t(`projection:${given}`) : given;
    case "age_from":
      return what.age_to == null
        ? words.t("projection:fromAge", { from: given })
        : words.t("charts:ages", { from: given, to: String(what.age_to) });
    case "year_since_graduation":
      return words.t("projection:yearSinceGraduation", { n: given });
    case "step":
      return names.labelOf?.(what, key) ?? words.t("projection:step", { n: given });
    default:
      return names.labelOf?.(what, key) ?? words.find(`projection:flow.${given}`) ?? words.find(`data:key.${given}`) ?? given;
  }
}
