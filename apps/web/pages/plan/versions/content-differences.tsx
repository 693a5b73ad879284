import { Paragraph } from "@digdir/designsystemet-react";
import { inSentence, type Translator } from "#io/language";
import type { ContentDifference } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { valueWords } from "../content/cell-words.ts";

interface ContentDifferencesProps {
  readonly differences: readonly ContentDifference[];
  readonly data: DatasetView;
}

/** What people have written otherwise, each difference as a sentence, with both texts where texts differ. */
export function ContentDifferences({ differences, data }: ContentDifferencesProps) {
  const text = useText();
  if (differences.length === 0) return <Paragraph>{text.t("plan-versions:differences.noContent")}</Paragraph>;
  return (
    <ul className="fs-differences">
      {differences.map((difference) => (
        <li key={keyOf(difference)}>
          <Difference difference={difference} data={data} />
        </li>
      ))}
    </ul>
  );
}

/** Longer values than this stand side by side below the sentence, characters. */
const LONG = 60;

function Difference({ difference, data }: { readonly difference: ContentDifference; readonly data: DatasetView }) {
  const text = useText();
  const { sentence, before, after } = saidOf(difference, data, text);
  if (before === undefined || after === undefined) return sentence;
  return (
    <>
      {sentence}
      <div className="fs-before-after">
        <blockquote>
          <del>{before}</del>
        </blockquote>
        <blockquote>
          <ins>{after}</ins>
        </blockquote>
      </div>
    </>
  );
}

/** What is said of a difference; both values where they are too long for the sentence. */
interface Said {
  readonly sentence: string;
  readonly before?: string;
  readonly after?: string;
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

function saidOf(difference: ContentDifference, data: DatasetView, text: Translator): Said {
  const { t, find } = text;
  const name = (field: string): string => find(`plan-edit:field.${field}`) ?? field;
  const shown = (field: string, value: string | number | null): string => {
    const read = plain(value);
    return field === "history"
      ? t("plan-versions:differences.entries", { count: Array.isArray(read) ? read.length : 0 })
      : valueWords(field, read, data, text);
  };
  const changed = (what: string, before: string, after: string): Said =>
    before.length + after.length > LONG
      ? { sentence: t("plan-versions:differences.rewritten", { what }), before, after }
      : { sentence: t("plan-versions:differences.changed", { what, before, after }) };
  const said = (value: string): string => value || t("plan-edit:value.empty");
  switch (difference.kind) {
    case "basis":
      return changed(
        t("plan-versions:differences.basis", { field: name(`basis-${difference.field}`) }),
        shown("basis", difference.before),
        shown("basis", difference.after),
      );
    case "text": {
      const field = name(difference.field);
      const sentence =
        difference.occupation === null
          ? t("plan-versions:differences.text", { field })
          : t("plan-versions:differences.note", { field, occupation: inSentence(data.occupationName(difference.occupation)) });
      return { sentence, before: said(difference.before), after: said(difference.after) };
    }
    case "recruits":
      return changed(
        `${data.occupationName(difference.occupation)}: ${find(`plan-edit:recruits.${difference.field}`) ?? difference.field}`,
        shown(difference.field, difference.before),
        shown(difference.field, difference.after),
      );
    case "measure-added":
      return { sentence: t("plan-versions:differences.measureAdded", { measure: difference.title }) };
    case "measure-removed":
      return { sentence: t("plan-versions:differences.measureRemoved", { measure: difference.title }) };
    case "measure-changed":
      return changed(
        `${difference.title}: ${name(difference.field)}`,
        shown(difference.field, difference.before),
        shown(difference.field, difference.after),
      );
    case "evidence":
    case "definitions":
      return {
        sentence: t(`plan-versions:differences.${difference.kind}`, { before: String(difference.before), after: String(difference.after) }),
      };
  }
}
