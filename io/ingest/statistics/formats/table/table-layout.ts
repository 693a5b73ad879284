import type { SheetRow } from "#io/files";
import { missingSymbol } from "../../cube/symbols.ts";
import { isNumberLike } from "./numbers.ts";

/** Where in a sheet a table stands. */
export interface TableLayout {
  /** Lines above the headings: title, comments. */
  readonly above: readonly string[];
  /** Rows of headings: one, or several where headings stand over headings. Each as long as the widest row. */
  readonly headings: readonly (readonly string[])[];
  readonly headingRow: number;
  readonly body: readonly SheetRow[];
  /** Lines below the table: footnotes. */
  readonly below: readonly string[];
}

const filled = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== "").length;
const isPeriod = (cell: string): boolean => /^(19|20)\d{2}([KMQUT]\d{1,2})?\*?$/i.test(cell.trim());
const hasNumber = (cells: readonly string[]): boolean =>
  cells.some((cell) => !isPeriod(cell) && (isNumberLike(cell) || missingSymbol(cell.trim() === "" ? "?" : cell) !== null));

/** Finds headings, rows and notes of a table: titles stand above it alone in their row, notes below it. Null where there is none. */
export function findTable(rows: readonly SheetRow[], headerRow?: number): TableLayout | null {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const start =
    headerRow === undefined
      ? rows.findIndex((row) => filled(row) >= 2 && !isComment(row))
      : rows.findIndex(({ number }) => number === headerRow);
  if (start === -1) return rows.length > 1 && width === 1 ? oneColumn(rows) : null;
  const stubs = rows[start]!.cells.findIndex((cell) => cell.trim() !== "");
  let end = start + 1;
  // Headings over headings leave the columns on their left empty.
  if (stubs > 0) while (end < rows.length && (rows[end]!.cells[0]?.trim() === "" || !hasNumber(rows[end]!.cells.slice(stubs)))) end++;
  let last = rows.length;
  while (last > end && !hasNumber(rows[last - 1]!.cells.slice(1)) && filled(rows[last - 1]!) <= 1) last--;
  if (last === end) return null;
  const text = (row: SheetRow): string =>
    row.cells
      .filter((cell) => cell.trim() !== "")
      .join(" ")
      .trim();
  const wide = ({ cells }: SheetRow): readonly string[] => Array.from({ length: width }, (_, column) => cells[column]?.trim() ?? "");
  return {
    above: rows.slice(0, start).map(text),
    headings: rows.slice(start, end).map(wide),
    headingRow: rows[start]!.number,
    body: rows.slice(end, last).map((row) => ({ number: row.number, cells: wide(row) })),
    below: rows.slice(last).map(text),
  };
}

const isComment = ({ cells }: SheetRow): boolean => cells[0]?.trimStart().startsWith("#") === true;

function oneColumn(rows: readonly SheetRow[]): TableLayout | null {
  return { above: [], headings: [[rows[0]!.cells[0]!.trim()]], headingRow: rows[0]!.number, body: rows.slice(1), below: [] };
}
