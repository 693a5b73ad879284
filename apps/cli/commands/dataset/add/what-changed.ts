import type { TableDescription, TableDifference } from "#io/ingest";
import type { Translator } from "#io/language";
import type { Dataset } from "#model/vocabulary";
import { type Column, layTable } from "../../../output/table.ts";

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

/** Says what a new edition of a table changed: how many rows, and those that differ most. */
export function whatChanged(
  { table, added, changed, removed, same, largest }: TableDifference,
  dataset: Dataset,
  text: Translator,
): string {
  const counts = text.t("cli-dataset-add:counts", {
    table,
    added: text.number(added),
    changed: text.number(changed),
    removed: text.number(removed),
    same: text.number(same),
  });
  if (largest.length === 0) return `${counts}\n`;
  const { occupations, units } = dataset.tables;
  const names = new Map([
    ...occupations.map((one) => [one.id, one[`name_${text.language}`]] as const),
    ...units.map((one) => [one.id, one[`name_${text.language}`]] as const),
  ]);
  const rows = largest.map(({ what, unit, before, after }) => [
    Object.values(what)
      .filter((value) => value !== null)
      .map((value) => names.get(String(value)) ?? String(value))
      .join(", "),
    text.number(before, decimalsFor(before)),
    text.number(after, decimalsFor(after)),
    unit,
  ]);
  const columns = [
    left(text.t("cli-dataset-add:row")),
    right(text.t("cli-dataset-add:before")),
    right(text.t("cli-dataset-add:after")),
    left(text.t("cli-dataset-add:unitOfMeasure")),
  ];
  return `${counts}\n\n${text.t("cli-dataset-add:largest")}\n${layTable(columns, rows)}`;
}

/** Four digits that count: shares as well as persons can be told apart. */
const decimalsFor = (value: number): number => (Number.isInteger(value) ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));

/** Says what a table holds: its dimensions with their first categories. */
export function tableContents({ title, tableId, dimensions, cells, missing }: TableDescription, text: Translator): string {
  const without = Object.values(missing).reduce((sum, number) => sum + number, 0);
  const head = text.t("cli-dataset-add:contents", {
    title: [tableId, title].filter((part) => part !== null && !(part === tableId && title?.includes(part))).join(": ") || "–",
    cells: text.number(cells),
    missing: text.number(without),
  });
  const rows = dimensions.map(({ id, label, number, categories }) => [
    label === id ? id : `${id} (${label})`,
    text.number(number),
    categories
      .slice(0, 6)
      .map(({ code, label: name }) => (code === name ? code : `${code} ${name}`))
      .join("; ") + (number > 6 ? " …" : ""),
  ]);
  return `${head}\n${layTable([left(text.t("cli-dataset-add:dimension")), right(text.t("cli-dataset-add:number")), left(text.t("cli-dataset-add:categories"))], rows)}`;
}
