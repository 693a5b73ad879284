import { Paragraph } from "@digdir/designsystemet-react";
import type { TextKey, Translator } from "#io/language";
import type { ContentDifference } from "#model/plan";
import type { DatasetView } from "../../../shell/dataset.tsx";
import { useText } from "../../../shell/text.tsx";
import { valueWords } from "../content/cell-words.ts";

interface ContentDifferencesProps {
  readonly differences: readonly ContentDifference[];
  readonly data: DatasetView;
}

/** What people have written otherwise, each difference as a sentence, with both texts where texts differ. */
export function ContentDifferences({ differences, data }: ContentDifferencesProps) {
  const text = useText();
  if (differences.length === 0) return <Paragraph>{text.t("plan-page:differences.noContent")}</Paragraph>;
  return (
    <ul className="fs-differences">
      {differences.map((difference) => (
        <li key={keyOf(difference)}>
          {sentenceOf(difference, data, text)}
          {difference.kind === "text" && (
            <div className="fs-before-after">
              <blockquote>
                <del>{difference.before || text.t("plan-edit:value.empty")}</del>
              </blockquote>
              <blockquote>
                <ins>{difference.after || text.t("plan-edit:value.empty")}</ins>
              </blockquote>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const keyOf = (difference: ContentDifference): string =>
  [
    difference.kind,
    "occupation" in difference && difference.occupation,
    "measure" in difference && difference.measure,
    "field" in difference && difference.field,
  ]
    .filter(Boolean)
    .join("/");

/** A value of a difference: lists and objects come as JSON. */
const plain = (value: string | number | null): unknown => {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

function sentenceOf(difference: ContentDifference, data: DatasetView, text: Translator): string {
  const { t, find } = text;
  const name = (field: string): string => find(`plan-edit:field.${field}`) ?? field;
  const shown = (field: string, value: string | number | null): string => {
    const read = plain(value);
    return field === "history"
      ? t("plan-page:differences.entries", { count: Array.isArray(read) ? read.length : 0 })
      : valueWords(field, read, data, text);
  };
  switch (difference.kind) {
    case "basis":
      return t("plan-page:differences.basis", {
        field: name(`basis-${difference.field}`),
        before: shown("basis", difference.before),
        after: shown("basis", difference.after),
      });
    case "text":
      return difference.occupation === null
        ? t("plan-page:differences.text", { field: name(difference.field) })
        : t("plan-page:differences.note", { field: name(difference.field), occupation: data.occupationName(difference.occupation) });
    case "recruits":
      return t("plan-page:differences.changed", {
        what: `${data.occupationName(difference.occupation)}: ${t(`plan-edit:recruits.${difference.field}` as TextKey)}`,
        before: shown(difference.field, difference.before),
        after: shown(difference.field, difference.after),
      });
    case "measure-added":
      return t("plan-page:differences.measureAdded", { measure: difference.title });
    case "measure-removed":
      return t("plan-page:differences.measureRemoved", { measure: difference.title });
    case "measure-changed":
      return t("plan-page:differences.changed", {
        what: `${difference.title}: ${name(difference.field)}`,
        before: shown(difference.field, difference.before),
        after: shown(difference.field, difference.after),
      });
    case "evidence":
    case "definitions":
      return t(`plan-page:differences.${difference.kind}`, { before: String(difference.before), after: String(difference.after) });
  }
}
