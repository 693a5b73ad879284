import { useMemo } from "react";
import type { Translator } from "#io/language";
import type { PlanContent, PlanMeasure } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { placeOf } from "./cells.ts";
import { changeWords } from "./change-words.ts";

/** Names pieces of a plan, and writes what stands in them. */
export interface CellWords {
  place(key: string): string;
  value(key: string, value: unknown): string;
}

/** Gives names of pieces in the reader's language; measures are named by their titles in either of two contents. */
export function useCellWords(data: DatasetView, mine: PlanContent, theirs: PlanContent): CellWords {
  const text = useText();
  return useMemo((): CellWords => {
    const titles = new Map([...theirs.measures, ...mine.measures].map(({ id, title }) => [id, title]));
    return {
      place: (key) => {
        const place = placeOf(key);
        switch (place.of) {
          case "text":
          case "list":
            return text.t(`plan-edit:field.${place.field}`);
          case "basis":
            return text.t("plan-edit:field.basis");
          case "note":
            return `${data.occupationName(place.occupation)}: ${text.t(`plan-edit:field.${place.field}`)}`;
          case "measure":
            return place.field === "whole"
              ? text.t("plan-edit:field.whole", { measure: titles.get(place.measure) ?? place.measure })
              : `${titles.get(place.measure) ?? place.measure}: ${text.find(`plan-edit:field.${place.field}`) ?? place.field}`;
        }
      },
      value: (key, value) => {
        const place = placeOf(key);
        return valueWords(place.of === "measure" || place.of === "note" ? place.field : place.of, value, data, text);
      },
    };
  }, [data, mine, theirs, text]);
}

/** Writes a value of a field for people: numbers, days, names of kinds and statuses; the rest as it is. */
export function valueWords(field: string, value: unknown, data: DatasetView, text: Translator): string {
  if (value === undefined) return text.t("plan-edit:value.deleted");
  if (value === null || value === "") return text.t("plan-edit:value.empty");
  switch (field) {
    case "start":
    case "deadline":
      return text.date(String(value));
    case "costPerYear":
    case "costOnce":
      return text.t("plan:value.nok", { value: text.number(Number(value)) });
    case "kind":
      return text.find(`measure-kinds:${String(value)}.name`) ?? String(value);
    case "status":
      return text.find(`plan:status.${String(value)}`) ?? String(value);
    case "costCertainty":
      return text.find(`shell:certainty.${String(value)}`) ?? String(value);
    case "unit":
      return data.unitName(String(value));
    case "whole":
      return (value as PlanMeasure).title;
    case "recruits": {
      const { newlyQualified, experienced } = value as { newlyQualified: number; experienced: number };
      return text.t("plan-edit:value.recruits", { newly: text.number(newlyQualified), experienced: text.number(experienced) });
    }
    case "newlyQualified":
    case "experienced":
      return text.number(Number(value));
    case "indicator":
      return (value as NonNullable<PlanMeasure["indicator"]>).name;
    case "changes":
      return (value as PlanMeasure["changes"]).map((change) => changeWords(change, data, text)).join(" ");
    default:
      return typeof value === "string" ? value : typeof value === "number" ? String(value) : JSON.stringify(value);
  }
}
