import type { Table } from "#model/vocabulary";
import type { FindingList } from "../findings/finding-list.ts";
import type { FileWriting } from "../writing/file-writing.ts";
import type { CellResult, CellValue } from "./cell-result.ts";
import { type CsvEnd, MAX_CELLS, MAX_ROW_LENGTH, readCsv } from "./csv-records.ts";
import type { Limits } from "./limits.ts";
import type { PackageFile } from "./package-source.ts";
import { NotUnpacked, plainPieces } from "./plain-pieces.ts";
import { readHeader } from "./read-header.ts";
import { readWrittenCell } from "./read-written-cell.ts";
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

/** A file of a table, or a part of it. */
export interface TableFile {
  readonly path: string;
  readonly file: PackageFile;
}

/**
 * Reads the CSV files of a table, one after the other, as the table asks. Rows with findings are left out of the result.
 *
 * What is said of rows of several files counts rows through all of them.
 */
export async function readTable(
  table: Table,
  parts: readonly TableFile[],
  writing: FileWriting,
  limits: Limits,
  findings: FindingList,
): Promise<TableRows> {
  const result = noRows(table, parts.map(({ path }) => path).join(" + "));
  const reader = new TableReader(result, writing, limits.rows, findings);
  for (const { path, file } of parts) {
    if (file.bytes > limits.bytes) {
      findings.error("file-too-large", { file: path }, { bytes: file.bytes, limit: limits.bytes });
      return { ...result, incomplete: true };
    }
    try {
      reader.begin(path);
      const end = await readCsv(plainPieces(file, path, writing, limits.bytes), reader, writing, limits.rows - result.rows.length);
      reader.finish(end);
    } catch (error) {
      if (!(error instanceof NotUnpacked)) throw error;
      if (error.why === "damaged") findings.error("gzip-damaged", { file: path });
      else findings.error("file-too-large", { file: path }, { bytes: file.bytes, limit: limits.bytes });
      return { ...result, incomplete: true };
    }
  }
  return result;
}

class TableReader {
  readonly #out: TableRows;
  readonly #writing: FileWriting;
  readonly #mostRows: number;
  /** The part that is read, and how many rows were read before it. */
  #file = "";
  #before = 0;
  #last = 0;
  /** Whether the next row may be the header, again where a table is in several files. */
  #atStart = true;
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

  constructor(out: TableRows, writing: FileWriting, mostRows: number, findings: FindingList) {
    this.#out = out;
    this.#mostRows = mostRows;
    this.#writing = writing;
    this.#findings = findings;
  }

  begin(path: string): void {
    this.#file = path;
    this.#before = this.#last;
    this.#atStart = true;
    this.#count = 0;
  }

  start(writing: Writing): void {
    const place = { file: this.#file, row: 1 };
    // What the description says itself needs no remark.
    const isSaid = this.#writing.delimiter !== null;
    if (writing.byteOrderMark) this.#findings.warning("byte-order-mark", place);
    if (writing.delimiter === ";" && !isSaid) this.#findings.warning("semicolons", place);
    if (writing.delimiter === "\t" && !isSaid) this.#findings.warning("tabs", place);
    this.#decimalComma = writing.delimiter !== ",";
  }

  row(cells: readonly string[], row: number): boolean {
    this.#last = this.#before + row;
    if (this.#columns === null && !this.#writing.header && !this.#header(this.#writing.columns)) return false;
    if (this.#columns === null) {
      this.#atStart = false;
      return this.#header(cells);
    }
    if (this.#atStart) {
      this.#atStart = false;
      // A further part may have the header again, also with its columns in another order.
      const { fields } = this.#out.table;
      if (this.#writing.header && this.#before > 0 && cells.every((cell) => Object.hasOwn(fields, cell.trim()))) return this.#header(cells);
    }
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
    const { table } = this.#out;
    this.#width = cells.length;
    this.#columns = readHeader(table, this.#file, cells, this.#findings);
    if (this.#columns === null) return false;
    this.#memory = this.#columns.map(() => new Map());
    this.#absent = {};
    for (const name of Object.keys(table.fields)) if (!this.#columns.includes(name)) this.#absent[name] = null;
    return true;
  }

  #cells(columns: readonly string[], cells: readonly string[], row: number): boolean {
    const { table, rows, rowNumbers, keys } = this.#out;
    const file = this.#file;
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
      rowNumbers.push(this.#before + row);
    }
    return true;
  }

  #read(index: number, column: string, cell: string): CellResult {
    const memory = this.#memory[index]!;
    const known = memory.get(cell);
    if (known !== undefined) return known;
    const read = readWrittenCell(this.#out.table.fields[column]!, column, cell, this.#writing.column(column), this.#decimalComma);
    if (memory.size < REMEMBERED) memory.set(cell, read);
    return read;
  }

  #reportShort(): void {
    if (this.#short === null) return;
    const { row, found } = this.#short;
    this.#short = null;
    this.#out.incomplete = true;
    this.#findings.error("row-length", { file: this.#file, row }, { found, expected: this.#columns!.length });
  }

  finish(end: CsvEnd): void {
    const { table } = this.#out;
    const file = this.#file;
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
    if (end.reason === "too-many-rows") this.#findings.error("too-many-rows", place, { limit: this.#mostRows });
    if (end.reason === "row-too-wide") this.#findings.error("row-too-wide", place, { limit: MAX_CELLS });
    if (end.reason === "row-too-long") this.#findings.error("row-too-long", place, { limit: MAX_ROW_LENGTH });
    if (end.reason === "complete" && !end.finalNewline && this.#count > 0) this.#findings.warning("final-newline", place);
    if (this.#commas > 0) this.#findings.warning("decimal-commas-read", { file }, { number: this.#commas });
  }
}
