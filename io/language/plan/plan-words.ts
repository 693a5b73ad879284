import { GAP_FACTORS, type GapFactor } from "#model/analysis";
import type { Value, Words } from "#model/plan";
import { factorName } from "../analysis-names.ts";
import { shareDecimals } from "../formats.ts";
import { atStart, inSentence, type Named, nameIn } from "../names.ts";
import { chance } from "../sentences/chance.ts";
import type { Translator } from "../translator.ts";

/** Names of what a dataset holds, by id. */
export interface DatasetNames {
  occupation(id: string): Named | undefined;
  /** The plural of an occupation. */
  occupations(id: string): Named | undefined;
  unit(id: string): Named | undefined;
}

/** Says the words and values of a plan document in one language. */
export interface PlanWords {
  say(words: Words): string;
  value(value: Value): string;
  /** The text of a table cell, which is either. */
  cell(cell: Value | Words): string;
}

/** Opens the words of plan documents. An id the dataset does not know is shown as it is: a plan outlives an edition of the dataset. */
export function planWords(text: Translator, names: DatasetNames): PlanWords {
  const unknown = (): string => text.t("plan:value.unknown");
  const written = (found: string | null, key: string): string => {
    if (found === null) throw new Error(`No text for "${key}" in ${text.language}; add it to the texts of its chapter`);
    return found;
  };

  function number(value: number, unit: Extract<Value, { kind: "number" }>["unit"]): string {
    switch (unit) {
      case "year":
        return String(value);
      case "share":
        return text.percent(value, shareDecimals(value));
      case "chance":
        return text.t("plan:value.chance", { tenths: chance(value, text) });
      case "nok":
        return text.t("plan:value.nok", { value: text.number(value) });
      case "years":
        return text.number(value, 1);
      case "change":
        return text.signed(value, "amount");
      case "count":
        return text.number(value);
      case "amount":
        return text.number(value, Number.isInteger(value) ? 0 : 2);
      default:
        return text.number(value, "amount");
    }
  }

  function nameOf(of: Extract<Value, { kind: "name" }>["of"], id: string): string {
    switch (of) {
      case "occupation":
      case "occupations":
      case "unit": {
        const named = names[of](id);
        return named === undefined ? id : nameIn(named, text.language);
      }
      case "factor":
        // Plans of earlier versions call it interaction.
        return id === "rest" || id === "interaction"
          ? text.t("analysis:rest.name")
          : (GAP_FACTORS as readonly string[]).includes(id)
            ? factorName(id as GapFactor, text).name
            : id;
      case "criterion":
        // Named by the part that asks it; its texts stand with the reasons of its answers.
        return written(text.find(`plan-chapters:completeness.${id}.name`), `completeness.${id}`);
      default:
        return written(text.find(`plan:${of}.${id}`), `${of}.${id}`);
    }
  }

  function value(shown: Value): string {
    switch (shown.kind) {
      case "number":
        return shown.value === null ? unknown() : number(shown.value, shown.unit);
      case "interval":
        return text.t("plan:value.interval", {
          middle: text.number(shown.middle, "amount"),
          range: text.interval(shown.low, shown.high, "amount"),
        });
      case "name":
        return nameOf(shown.of, shown.id);
      case "named":
        return nameIn(shown.names, text.language);
      case "date":
        return shown.on === null ? text.t("plan:value.date") : text.date(shown.on);
      case "written":
        return shown.text;
      case "hidden":
        return text.t("plan:value.hidden");
    }
  }

  function say(words: Words): string {
    if ("written" in words) return words.written;
    const filled = Object.fromEntries(Object.entries(words.values).map(([key, shown]) => [key, inText(shown, value(shown))] as const));
    const found = text.find(`${areaOf(words.key)}:${words.key}`, filled);
    return atStart(written(found, words.key));
  }

  return { say, value, cell: (cell) => ("kind" in cell ? (cell.kind === "name" ? atStart(value(cell)) : value(cell)) : say(cell)) };
}

/** The area a sentence stands in: a chapter's own, or one of those that pages say in the same words. */
const areaOf = (key: string): string => (key.startsWith("document.") ? "plan" : key.startsWith("band.") ? "sentences" : "plan-chapters");

/** Occupations and factors are written with a small letter inside a sentence. */
const inText = (shown: Value, written: string): string =>
  shown.kind === "named" || (shown.kind === "name" && (shown.of === "occupation" || shown.of === "occupations" || shown.of === "factor"))
    ? inSentence(written)
    : written;
