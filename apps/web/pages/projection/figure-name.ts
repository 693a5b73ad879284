import type { FigureUsed } from "#apps/contract";
import type { Translator } from "#io/language";
import type { DatasetView } from "../../shell/dataset.tsx";

/** Keys whose value is a name of its own and needs no word before it. */
const PLAIN = new Set(["process", "measure", "programme", "step", "driver", "series", "element", "activity"]);

/** Names a figure in words: its table, then what sets it apart from the table's other rows. */
export function figureName({ table, what }: FigureUsed, data: Pick<DatasetView, "unitName" | "occupationName">, words: Translator): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(what)) {
    if (value === null || key === "age_to" || key === "occupation") continue;
    if (key === "unit") parts.push(data.unitName(String(value)));
    else if (key === "sex") parts.push(words.find(`projection:${value}`) ?? String(value));
    else if (key === "age_from") parts.push(words.t("charts:ages", { from: String(value), to: String(what.age_to ?? value) }));
    else if (PLAIN.has(key))
      parts.push(words.find(`projection:flow.${value}`) ?? words.find(`projection:figureKey.${value}`) ?? String(value));
    else parts.push(String(value));
  }
  const head = words.find(`projection:figureTable.${table}`) ?? table;
  return parts.length === 0 ? head : `${head}: ${parts.join(", ")}`;
}
