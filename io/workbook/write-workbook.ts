import writeExcelFile from "write-excel-file/node";
import type { SheetRow } from "./cells.ts";

/** A sheet of a workbook. */
export interface WorkbookSheet {
  /** What it is called where a spreadsheet allows the name; shortened and numbered where not. */
  readonly name: string;
  readonly rows: SheetRow[];
  /** Rows that stay when the rest is scrolled; 1 unless told. */
  readonly sticky?: number;
}

/** Longest name a spreadsheet allows a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Writes sheets as an Excel workbook: numbers as numbers in the format of their cell, text never as a formula. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const used = new Set<string>();
  const nameOf = (wanted: string): string => {
    const plain = wanted.replaceAll(FORBIDDEN, " ").slice(0, LONGEST_NAME);
    let name = plain;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${plain.slice(0, LONGEST_NAME - 3)} ${n}`;
    used.add(name.toLowerCase());
    return name;
  };
  return writeExcelFile(
    sheets.map(({ name, rows, sticky = 1 }) => ({ sheet: nameOf(name), data: rows, stickyRowsCount: sticky, columns: widths(rows) })),
    { fontFamily: "Calibri", fontSize: 11 },
  ).toBuffer();
}

/** Columns as wide as their longest short text. */
function widths(rows: readonly SheetRow[]): { width: number }[] {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, i) => {
    const longest = rows.slice(1).reduce((most, row) => {
      const cell = row[i];
      const value = cell?.type === "Formula" ? null : cell?.value;
      return typeof value === "string" && value.length < 60 ? Math.max(most, value.length) : most;
    }, 8);
    return { width: Math.min(longest + 2, 40) };
  });
}
