import type { CsvRow } from "#io/csv";
import { atStart, causeName, differenceSentence, type SpokenDifference, type Translator } from "#io/language";
import { type Comparison, type ComparisonItem, DIFFERENCE_CAUSES, sizeOf } from "#model/analysis";
import { STATISTICS } from "#model/projection";
import type { Names } from "../../analysis/names.ts";
import { layTable } from "../../output/table.ts";

/** Writes a comparison for people: the largest difference as a sentence, a table, and what could not be compared. */
export function comparisonAsTable(result: Comparison, names: Names, basis: SpokenDifference["basis"], text: Translator): string {
  const { t } = text;
  const [first] = result.items;
  const equal = result.items.every((item) => sizeOf(item) === 0 && item.a.p50 === item.b.p50);
  const opening =
    first === undefined || equal
      ? t(first === undefined ? "cli:outcome.nothing" : "cli-compare:equal")
      : differenceSentence(
          { item: first, occupation: names.occupation(first.occupation), unit: names.unit(first.unit), year: result.year, basis },
          text,
        );
  const parts = [
    `${atStart(opening)}\n`,
    ...(first === undefined || equal ? [] : [`${t("cli:fte")}\n${table(result.items, names, text)}\n${t("analysis:mediansApart")}\n`]),
    [...onlyLines(result, names, text), ...notAttributedLines(result, names, text)].join(""),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function table(items: readonly ComparisonItem[], names: Names, text: Translator): string {
  const { t } = text;
  const right = (title: string) => ({ title, align: "right" as const });
  const columns = [
    { title: t("cli-compare:occupationColumn"), align: "left" as const },
    { title: t("cli-compare:unitColumn"), align: "left" as const },
    right(t("cli-compare:from")),
    right(t("cli-compare:to")),
    right(t("cli-compare:difference")),
    right(t("cli:column.interval")),
    { title: t("cli-compare:causes"), align: "left" as const },
  ];
  return layTable(
    columns,
    items.map((item) => {
      const { a, b, difference } = item;
      const signed = (value: number): string => text.signed(value, "amount");
      return [
        names.occupationName(item.occupation),
        names.unitName(item.unit),
        signed(a.p50),
        signed(b.p50),
        signed(sizeOf(item)),
        difference === null ? "–" : t("cli:range", { low: signed(difference.p10), high: signed(difference.p90) }),
        causesOf(item, signed, text),
      ];
    }),
  );
}

function causesOf({ effects, interaction }: ComparisonItem, signed: (value: number) => string, text: Translator): string {
  const named = effects.map(({ cause, effect }) => ({ name: causeName(cause, text).name, effect }));
  return [...named, { name: text.t("analysis:rest.name"), effect: interaction }]
    .filter(({ effect }) => !/^[0.,]+$/.test(signed(effect)))
    .map(({ name, effect }) => text.t("cli-compare:cause", { name, effect: signed(effect) }))
    .join(", ");
}

function onlyLines({ onlyA, onlyB }: Comparison, names: Names, text: Translator): string[] {
  const line = (key: "onlyA" | "onlyB", places: Comparison["onlyA"]): string[] => {
    if (places.length === 0) return [];
    const list = places.map(({ occupation, unit }) =>
      text.t("cli-compare:place", { occupation: names.occupationName(occupation), unit: names.unitName(unit) }),
    );
    return [`${text.t(`cli-compare:only.${key}`, { list: list.join(", ") })}\n`];
  };
  return [...line("onlyA", onlyA), ...line("onlyB", onlyB)];
}

const notAttributedLines = ({ notAttributed }: Comparison, names: Names, text: Translator): string[] =>
  notAttributed.map(({ occupation, cause, reason }) => {
    const values = { occupation: atStart(names.occupationName(occupation)), cause: causeName(cause, text).name };
    return `${text.t(`cli-compare:notApart.${reason === "base-year" ? "baseYear" : "missing"}`, values)}\n`;
  });

/** Lays a comparison out as one row an occupation and unit, with a column for every cause. */
export function comparisonRows({ items, year }: Comparison): CsvRow[] {
  const columns = (side: string): string[] => STATISTICS.map((name) => `${side}_${name}`);
  return [
    ["occupation", "unit", "year", ...columns("a"), ...columns("b"), ...columns("difference"), ...DIFFERENCE_CAUSES, "interaction"],
    ...items.map(({ occupation, unit, a, b, difference, effects, interaction }) => [
      occupation,
      unit,
      year,
      ...[a, b, difference].flatMap((summary) => STATISTICS.map((name) => summary?.[name] ?? null)),
      ...DIFFERENCE_CAUSES.map((cause) => effects.find((found) => found.cause === cause)?.effect ?? 0),
      interaction,
    ]),
  ];
}
