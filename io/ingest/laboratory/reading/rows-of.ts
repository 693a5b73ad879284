import type { SheetRow } from "#io/files";
import { fold } from "../../payroll/words/fold.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { ReadRow } from "./read-row.ts";
import type { SheetAnswers } from "./sheet-answers.ts";

/** A word for a sum by itself, with a year at most: "Total IgE" is an analysis. */
const TOTAL =
  /^(sum|sums|total|totalt|totals|i alt|til sammen|samla|samlet|delsum|subtotal|grand total|summer)( i alt| alle| all)?( \d{4})?$/;

/** Rows of a sheet that say something, and the numbers of those that were passed over: totals, headings of groups and headers written again. */
export function rowsOf(sheet: KnownSheet, answers: SheetAnswers): { readonly rows: ReadRow[]; readonly passed: number[] } {
  const below = sheet.sheet.rows.slice(sheet.header + 1);
  const header = sheet.sheet.rows[sheet.header]!;
  const read = [...[...sheet.columns.values()].map(({ at }) => at), ...sheet.months.map(({ at }) => at)];
  const rows: ReadRow[] = [];
  const passed: number[] = [];
  const saying = below.filter((row) => {
    const filled = read.filter((at) => (row.cells[at] ?? "").trim() !== "");
    if (filled.length === 0 && row.cells.every((cell) => cell.trim() === "")) return false;
    const says =
      filled.length > 0 &&
      !isTotal(row, filled) &&
      !isSame(row, header) &&
      (filled.length > 1 || read.length === 1 || needsOne(sheet, filled[0]!));
    if (!says) passed.push(row.number);
    return says;
  });
  for (const row of saying) {
    const alone = saying.length === 1;
    if (sheet.months.length === 0) rows.push(new ReadRow(sheet, row, answers, null, alone));
    else
      for (const month of sheet.months)
        if ((row.cells[month.at] ?? "").trim() !== "") rows.push(new ReadRow(sheet, row, answers, month, alone));
  }
  return { rows, passed };
}

/** A row that begins with a word for a sum, whichever column it stands in. */
const isTotal = ({ cells }: SheetRow, filled: readonly number[]): boolean =>
  TOTAL.test(fold(cells.find((cell) => cell.trim() !== "") ?? "")) || TOTAL.test(fold(cells[Math.min(...filled)] ?? ""));

const isSame = (row: SheetRow, header: SheetRow): boolean => row.cells.every((cell, at) => cell.trim() === (header.cells[at] ?? "").trim());

/** Whether a single cell can be a row: where one column alone is needed, as the name of a workstation is. A heading of a group says no more. */
function needsOne({ topic, columns }: KnownSheet, at: number): boolean {
  const needed = topic.columns.filter((column) => column.needed);
  return topic.id === "stations" && needed.length === 1 && columns.get(needed[0]!.role)?.at === at;
}
