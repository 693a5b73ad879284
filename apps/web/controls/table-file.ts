import type { SheetData } from "write-excel-file/browser";
import type { Language, Translator } from "#io/language";
import { keepPreference, readPreference } from "../reader/preferences.ts";
import { type CsvTable, csvText } from "./csv-text.ts";

/** What a table can be taken along as. */
export const TABLE_FORMATS = ["csv-no", "csv", "xlsx", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const PREFERENCE = "table-format";

/** The format the reader chose last, else the one that spreadsheets of the language open. */
export function usualTableFormat(language: Language): TableFormat {
  const kept = readPreference(PREFERENCE);
  return TABLE_FORMATS.find((format) => format === kept) ?? (language === "en" ? "csv" : "csv-no");
}

export const keepTableFormat = (format: TableFormat): void => keepPreference(PREFERENCE, format);

/** Makes the file of a table: its ending and its content. */
export async function tableFile(
  table: CsvTable,
  format: TableFormat,
  words: Pick<Translator, "t">,
): Promise<{ ending: string; content: Blob }> {
  switch (format) {
    case "csv":
    case "csv-no":
      return { ending: "csv", content: new Blob([csvText(table, format)], { type: "text/csv;charset=utf-8" }) };
    case "json": {
      const { rows, about } = parts(table);
      const json = { columns: table.header, rows, about: about.map(([name = null, value = null]) => ({ name, value })) };
      return { ending: "json", content: new Blob([`${JSON.stringify(json, null, 2)}\n`], { type: "application/json" }) };
    }
    case "xlsx":
      return { ending: "xlsx", content: await workbook(table, words) };
  }
}

/** Rows of numbers, and below the first empty one what they rest on. */
function parts({ rows }: CsvTable): { readonly rows: CsvTable["rows"]; readonly about: CsvTable["rows"] } {
  const end = rows.findIndex((row) => row.length === 0);
  return end < 0 ? { rows, about: [] } : { rows: rows.slice(0, end), about: rows.slice(end + 1).filter((row) => row.length > 0) };
}

/** Numbers as numbers, text never as a formula, and a sheet of its own on what they rest on. The writer is loaded when it is asked for. */
async function workbook(table: CsvTable, { t }: Pick<Translator, "t">): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const { rows, about } = parts(table);
  const cells = (lines: CsvTable["rows"]): SheetData =>
    lines.map((line) =>
      line.map((value) => (value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String })),
    );
  const head: SheetData = [table.header.map((value) => ({ value, type: String, fontWeight: "bold" as const }))];
  const numbers = { sheet: t("shell:export.sheet.numbers"), data: [...head, ...cells(rows)], stickyRowsCount: 1 };
  const sheets = about.length === 0 ? [numbers] : [numbers, { sheet: t("shell:export.sheet.about"), data: cells(about) }];
  return writeExcelFile(sheets).toBlob();
}
