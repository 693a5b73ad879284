import type { Table } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import type { CellResult, CellValue } from "./cell-result.ts";
import { type CsvEnd, MAX_CELLS, MAX_ROW_LENGTH, readCsv } from "./csv-records.ts";
import type { Limits } from "./limits.ts";
import type { PackageFile } from "./package-source.ts";
import { readCell } from "./read-cell.ts";
import { readHeader } from "./read-header.ts";
import type { Writing } from "./sniff.ts";

export type AnyRow = Readonly<Record<string, CellValue>>;

/** Rows of one table as read from its file, with the row number of each. */
export interface TableRows {
  readonly table: Table;
  readonly file: string;
  readonly rows: AnyRow[];
  readonly rowNumbers: number[];
  /** Keys met in the first column of the primary key, refused rows included, so that one bad row is not reported again by every row that points to it. */
  readonly keys: Set<CellValue>;
  /** Whether rows of the file could not be read at all, so that keys may be missing. */
  incomplete: boolean;
}

/** A table that has no file. */
export const noRows = (table: Table, file: string): TableRows => ({
  table,
  file,
  rows: [],
  rowNumbers: [],
  keys: new Set(),
  incomplete: false,
});

/** Distinct cells remembered per column: columns repeat themselves, so that most cells are read once. */
const REMEMBERED = 50_000;

/** Reads one CSV file as the table asks. Rows with findings are left out of the result. */
export async function readTable(table: Table, path: string, file: PackageFile, limits: Limits, findings: FindingList): Promise<TableRows> {
  const result = noRows(table, path);
  if (file.bytes > limits.bytes) {
    findings.error("file-too-large", { file: path }, { bytes: file.bytes, limit: limits.bytes });
    return { ...result, incomplete: true };
  }
  const reader = new TableReader(result, limits, findings);
  const end = await readCsv(file, reader, limits.rows);
  reader.finish(end);
  return result;
}

class TableReader {
  readonly #out: TableRows;
  readonly #limits: Limits;
  readonly #findings: FindingList;
  #columns: readonly string[] | null = null;
  /** Cells in the header row, empty ones at its end included. */
  #width = 0;
  #memory: Map<string, CellResult>[] = [];
  #absent: Record<string, CellValue> = {};
  #decimalComma = false;
  #commas = 0;
  #count = 0;
  /** A row with the wrong number of columns: reported when the next row shows that it was not the last. */
  #short: { row: number; found: number } | null = null;

  constructor(out: TableRows, limits: Limits, findings: FindingList) {
    this.#out = out;
    this.#limits = limits;
    this.#findings = findings;
  }

  start(writing: Writing): void {
    const place = { file: this.#out.file, row: 1 };
    if (writing.byteOrderMark) this.#findings.warning("byte-order-mark", place);
    if (writing.delimiter === ";") this.#findings.warning("semicolons", place);
    if (writing.delimiter === "\t") this.#findings.warning("tabs", place);
    this.#decimalComma = writing.delimiter !== ",";
  }

  row(cells: readonly string[], row: number): boolean {
    if (this.#columns === null) return this.#header(cells);
    this.#reportShort();
    this.#count++;
    const columns = this.#columns;
    // A spreadsheet may write empty cells beyond the last column, in the header as well; anything else has lost or gained cells.
    const padded = cells.length <= this.#width && cells.slice(columns.length).every((cell) => cell.trim() === "");
    if (cells.length < columns.length || (cells.length > columns.length && !padded)) {
      this.#short = { row, found: cells.length };
      return true;
    }
    return this.#cells(columns, cells, row);
  }

  #header(cells: readonly string[]): boolean {
    const { table, file } = this.#out;
    this.#width = cells.length;
    this.#columns = readHeader(table, file, cells, this.#findings);
    if (this.#columns === null) return false;
    this.#memory = this.#columns.map(() => new Map());
    for (const name of Object.keys(table.fields)) if (!this.#columns.includes(name)) this.#absent[name] = null;
    return true;
  }

  #cells(columns: readonly string[], cells: readonly string[], row: number): boolean {
    const { table, file, rows, rowNumbers, keys } = this.#out;
    const values: Record<string, CellValue> = {};
    let sound = true;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      const cell = cells[index]!;
      const read = this.#read(index, column, cell);
      if (read.comma) this.#commas++;
      if (read.problem === null) {
        values[column] = read.value;
        continue;
      }
      sound = false;
      this.#findings.error(read.problem.code, { file, row, field: column, value: cell }, read.problem.params);
      // Once the encoding is wrong every row would say so; the file must be saved again as a whole.
      if (read.problem.code === "encoding") return false;
    }
    const key = table.primaryKey[0]!;
    if (values[key] !== undefined) keys.add(values[key]);
    if (sound) {
      rows.push(Object.assign(values, this.#absent));
      rowNumbers.push(row);
    }
    return true;
  }

  #read(index: number, column: string, cell: string): CellResult {
    const memory = this.#memory[index]!;
    const known = memory.get(cell);
    if (known !== undefined) return known;
    const read = readCell(this.#out.table.fields[column]!, column, cell, this.#decimalComma);
    if (memory.size < REMEMBERED) memory.set(cell, read);
    return read;
  }

  #reportShort(): void {
    if (this.#short === null) return;
    const { row, found } = this.#short;
    this.#short = null;
    this.#out.incomplete = true;
    this.#findings.error("row-length", { file: this.#out.file, row }, { found, expected: this.#columns!.length });
  }

  finish(end: CsvEnd): void {
    const { file, table } = this.#out;
    const place = { file, row: end.row };
    if (this.#short !== null && this.#short.found < this.#columns!.length && !end.finalNewline) {
      this.#findings.error("file-cut", { file, row: this.#short.row }, { found: this.#short.found, expected: this.#columns!.length });
      this.#short = null;
      this.#out.incomplete = true;
    }
    this.#reportShort();
    if (end.reason !== "complete" || this.#columns === null) this.#out.incomplete = true;
    const header = Object.keys(table.fields).join(",");
    if (end.reason === "empty" || (end.reason === "complete" && this.#columns === null))
      this.#findings.error("file-empty", { file }, { header });
    if (end.reason === "utf-16") this.#findings.error("encoding-utf16", { file });
    if (end.reason === "quote-open" || end.reason === "quote-stray") this.#findings.error(end.reason, place);
    if (end.reason === "too-many-rows") this.#findings.error("too-many-rows", place, { limit: this.#limits.rows });
    if (end.reason === "row-too-wide") this.#findings.error("row-too-wide", place, { limit: MAX_CELLS });
    if (end.reason === "row-too-long") this.#findings.error("row-too-long", place, { limit: MAX_ROW_LENGTH });
    if (end.reason === "complete" && !end.finalNewline && this.#count > 0) this.#findings.warning("final-newline", place);
    if (this.#commas > 0) this.#findings.warning("decimal-commas-read", { file }, { number: this.#commas });
  }
}
