import { stringify } from "csv-stringify/sync";

/** What a CSV cell can hold; null is empty. */
type CsvCell = string | number | boolean | null | undefined;

/** A row of a CSV file. */
export type CsvRow = readonly CsvCell[];

/**
 * How CSV is written: `plain` with commas and decimal points, as programs read it; `norwegian` with semicolons, decimal commas, a byte order
 * mark and CR LF, as Excel in Norwegian opens it.
 */
export type CsvForm = "plain" | "norwegian";

/** A spreadsheet runs text that begins so as a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** A number is none, whatever its sign. */
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?$/;

/** Text as it may stand in a cell: what looks like a formula gets an apostrophe before it, as spreadsheets themselves mark text. */
export const guarded = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** The text that was guarded: the other way round, whatever it is. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Marks a file as UTF-8, without which Excel reads æ, ø and å wrongly. */
const BYTE_ORDER_MARK = "\ufeff";

/** Writes rows as CSV. Every text that looks like a formula is guarded; numbers are written as they are. */
export function csvText(rows: readonly CsvRow[], form: CsvForm = "plain"): string {
  return `${form === "norwegian" ? BYTE_ORDER_MARK : ""}${moreCsv(rows, form)}`;
}

/** Writes rows that follow others in the same file. */
export function moreCsv(rows: readonly CsvRow[], form: CsvForm = "plain"): string {
  const norwegian = form === "norwegian";
  return stringify(
    rows.map((row) => row.map((cell) => cellText(cell, norwegian))),
    norwegian ? { delimiter: ";", record_delimiter: "windows" } : {},
  );
}

function cellText(cell: CsvCell, norwegian: boolean): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return norwegian ? String(cell).replace(".", ",") : String(cell);
  // As csv-stringify writes them: 1 for yes, empty for no.
  return typeof cell === "boolean" ? (cell ? "1" : "") : guarded(cell);
}
