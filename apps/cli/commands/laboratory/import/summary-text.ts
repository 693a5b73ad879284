import type { LaboratoryCounts, LaboratoryPreview } from "#io/ingest";
import { TABLES } from "#model/vocabulary";
import { layTable } from "../../../output/table.ts";
import type { Terminal } from "../../../terminal/terminal.ts";

/** Largest changes listed. */
const LISTED = 12;
const COUNTED = ["analyses", "instruments", "products", "items"] as const satisfies readonly (keyof LaboratoryCounts)[];

/** Writes what each sheet was taken for, what is asked, and what importing changes: before and after, by table, and what is replaced. */
export function writeLaboratorySummary({ text, stdout }: Terminal, { sheets, questions, summary }: LaboratoryPreview): void {
  const { t, language } = text;
  for (const { sheet, topic, rows, columns } of sheets)
    stdout.write(
      `${topic === null ? t("cli-laboratory-import:notRead", { sheet }) : t("cli-laboratory-import:isAbout", { sheet, topic: t(`cli-laboratory-import:topics.${topic}`), rows, columns: Object.values(columns).join(", ") })}\n`,
    );
  if (questions.length > 0) stdout.write(`\n${t("cli-laboratory-import:asked", { count: questions.length })}\n`);
  if (summary === null) return;
  const { before, after, tables, replaced } = summary;
  const count = (value: number | null): string => (value === null ? t("cli-laboratory-import:none") : text.number(value, "amount"));
  const columns = (["what", "before", "after"] as const).map((name) => ({
    title: t(`cli-laboratory-import:columns.${name}`),
    align: name === "what" ? ("left" as const) : ("right" as const),
  }));
  const rows = COUNTED.map((name) => [t(`cli-laboratory-import:counts.${name}`), count(before[name]), count(after[name])]);
  stdout.write(`\n${layTable(columns, rows)}\n`);
  for (const { table, added, changed, removed, same } of tables)
    stdout.write(`${t("cli-laboratory-import:table", { title: TABLES[table].title[language], added, changed, removed, same })}\n`);
  const largest = tables.flatMap((one) => one.largest.map((row) => ({ ...row, table: one.table })));
  const share = ({ before: was, after: is }: (typeof largest)[number]): number =>
    Math.abs(is - was) / Math.max(Math.abs(was), Math.abs(is), Number.MIN_VALUE);
  for (const row of largest.toSorted((one, other) => share(other) - share(one)).slice(0, LISTED))
    stdout.write(
      `  ${t("cli-laboratory-import:change", { title: TABLES[row.table].title[language], key: row.key, before: text.number(row.before, placesOf(row.before)), after: text.number(row.after, placesOf(row.after)), unit: row.unit })}\n`,
    );
  for (const { title, rows: number } of replaced) stdout.write(`${t("cli-laboratory-import:replaced", { title, number })}\n`);
  stdout.write("\n");
}

/** Decimals that four digits of a number need. */
const placesOf = (value: number): number => Math.min(6, (String(Number(value.toPrecision(4))).split(".")[1] ?? "").length);
