import { nameIn, type Translator } from "#io/language";
import type { Differences } from "#io/plans";
import type { ContentDifference, NumberDifference } from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import { layTable } from "../../../output/table.ts";

const LONGEST_SHOWN = 60;

/** Writes what differs between two versions of a plan: content line by line, then numbers that have changed. */
export function differencesAsText({ content, numbers }: Differences, dataset: Dataset, text: Translator): string {
  const occupations = new Map(dataset.tables.occupations.map((row) => [row.id, { nb: row.name_nb, nn: row.name_nn, en: row.name_en }]));
  const nameOf = (id: string): string => {
    const named = occupations.get(id);
    return named === undefined ? id : nameIn(named, text.language);
  };
  const lines = content.map((one) => `- ${inWords(one, nameOf, text)}`);
  const said = lines.length === 0 ? [text.t("cli-plan:differences.none")] : [`${text.t("cli-plan:differences.content")}:`, ...lines];
  const changed = (numbers ?? []).filter(({ before, after }) => shownGap(before, text) !== shownGap(after, text));
  if (changed.length === 0) return `${said.join("\n")}\n`;
  const table = layTable(
    (["occupation", "before", "after"] as const).map((name, i) => ({
      title: text.t(`cli-plan:differences.${name}`),
      align: i === 0 ? "left" : "right",
    })),
    changed.map(({ occupation, before, after }) => [nameOf(occupation), shownGap(before, text), shownGap(after, text)]),
  );
  return `${said.join("\n")}\n\n${text.t("cli-plan:differences.numbers", { year: String(changed[0]!.year) })}\n\n${table}`;
}

function shownGap(side: NumberDifference["before"], text: Translator): string {
  const gap = side?.residual;
  if (gap === null || gap === undefined) return "–";
  return `${text.number(gap.p50, "amount")} (${text.interval(gap.p10, gap.p90, "amount")})`;
}

function inWords(one: ContentDifference, nameOf: (id: string) => string, text: Translator): string {
  const shown = (value: string | number | null): string => {
    const whole = value === null || value === "" ? text.t("cli-plan:differences.empty") : String(value);
    return whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN - 1)}…` : whole;
  };
  switch (one.kind) {
    case "measure-added":
      return text.t("cli-plan:differences.added", { title: one.title });
    case "measure-removed":
      return text.t("cli-plan:differences.removed", { title: one.title });
    case "measure-changed": {
      const { title, field } = one;
      return text.t("cli-plan:differences.changed", { title, field, before: shown(one.before), after: shown(one.after) });
    }
    case "evidence":
    case "definitions":
      return text.t("cli-plan:differences.rows", { field: one.kind, before: String(one.before), count: one.after });
    default: {
      const values = { field: one.field, before: shown(one.before), after: shown(one.after) };
      const occupation = "occupation" in one ? one.occupation : null;
      return occupation === null
        ? text.t("cli-plan:differences.text", values)
        : text.t("cli-plan:differences.textOf", { ...values, occupation: nameOf(occupation) });
    }
  }
}
