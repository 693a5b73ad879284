import { type Remark, Unreadable } from "./file-result.ts";
import type { FileLimits } from "./limits.ts";
import type { CellPlace, Sheet, SheetRow } from "./sheet.ts";

/** Counts what has been read of a file, over all its sheets, and refuses what is over the limits. */
export class ReadingBounds {
  readonly limits: FileLimits;
  #rows = 0;
  #cells = 0;

  constructor(limits: FileLimits) {
    this.limits = limits;
  }

  /** Counts rows, blank ones too. @throws Unreadable */
  rows(number: number): void {
    this.#rows += number;
    if (this.#rows > this.limits.rows) throw new Unreadable("file-too-many-rows", { limit: this.limits.rows });
  }

  /** @throws Unreadable */
  columns(number: number, row: number): void {
    if (number > this.limits.columns) throw new Unreadable("file-too-many-columns", { row, limit: this.limits.columns });
  }

  /** Counts the cells of a row. @throws Unreadable */
  cells(number: number, row: number): void {
    this.columns(number, row);
    this.#cells += number;
    if (this.#cells > this.limits.cells) throw new Unreadable("file-too-many-cells", { limit: this.limits.cells });
  }

  /** @throws Unreadable */
  text(cell: string, row: number): string {
    if (cell.length > this.limits.cellLength) throw new Unreadable("file-cell-too-long", { row, limit: this.limits.cellLength });
    return cell;
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** A cell that covers others. */
export interface MergedCell {
  /** Number of its first row. */
  readonly row: number;
  /** Rows it covers, its own among them. */
  readonly rows: number;
  /** Its first column, from zero. */
  readonly column: number;
}

/** A sheet and what a person should know about it. */
export interface BuiltSheet {
  readonly sheet: Sheet;
  readonly remarks: readonly Remark[];
}

/** Takes a sheet row by row. */
export class SheetBuilder {
  readonly #bounds: ReadingBounds;
  readonly #rows: { readonly number: number; cells: string[] }[] = [];
  #number = 0;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
  }

  /** Number of the last row. */
  get number(): number {
    return this.#number;
  }

  /** The next row. @throws Unreadable */
  row(cells: string[]): void {
    this.#number++;
    this.#bounds.rows(1);
    this.#bounds.cells(cells.length, this.#number);
    for (const cell of cells) this.#bounds.text(cell, this.#number);
    if (!isBlank(cells)) this.#rows.push({ number: this.#number, cells });
  }

  /** Rows with nothing in them. @throws Unreadable */
  blank(number: number): void {
    this.#number += number;
    this.#bounds.rows(number);
  }

  /** The rows as they came; null where there are none. */
  asTheyCame(): Sheet | null {
    return this.#rows.length === 0 ? null : { name: null, decimalSign: null, rows: this.#rows };
  }

  /**
   * The rows with as many cells each, empty columns at the end left out; null where there are none.
   *
   * Each row under a merged cell gets the text that the eye reads there: a ward that covers its rows, say. A number is not repeated: whether it
   * is each row's or that of all together, nobody can tell, and a remark says so. Cells merged side by side keep one text.
   *
   * @throws Unreadable
   */
  evenRows(name: string | null, decimalSign: Sheet["decimalSign"], merged: readonly MergedCell[]): BuiltSheet | null {
    if (this.#rows.length === 0) return null;
    const mergedNumbers = this.#fillMerged(merged);
    const number = mergedNumbers.length;
    const remarks: Remark[] = number === 0 ? [] : [{ code: "file-merged-numbers", params: { sheet: name ?? "1", number } }];
    let width = 0;
    for (const { cells } of this.#rows) width = Math.max(width, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
    const rows = this.#rows.map(({ number, cells }): SheetRow => {
      this.#bounds.cells(Math.max(0, width - cells.length), number);
      return { number, cells: Array.from({ length: width }, (_, column) => cells[column] ?? "") };
    });
    return { sheet: { name, decimalSign, rows, ...(number === 0 ? {} : { mergedNumbers }) }, remarks };
  }

  #fillMerged(merged: readonly MergedCell[]): (CellPlace & { readonly text: string })[] {
    const places = new Map(this.#rows.map(({ number }, index) => [number, index]));
    const numbers: (CellPlace & { readonly text: string })[] = [];
    for (const { row, rows, column } of merged) {
      const place = places.get(row);
      const text = place === undefined ? "" : (this.#rows[place]!.cells[column] ?? "");
      if (text.trim() === "" || rows < 2) continue;
      if (isNumber(text)) numbers.push({ row, column, text });
      else
        for (let index = place! + 1; index < this.#rows.length && this.#rows[index]!.number < row + rows; index++)
          this.#fill(index, column, text);
    }
    return numbers;
  }

  #fill(index: number, column: number, text: string): void {
    const { cells, number } = this.#rows[index]!;
    this.#bounds.cells(1, number);
    while (cells.length <= column) cells.push("");
    if (cells[column] === "") cells[column] = text;
  }
}

const isNumber = (text: string): boolean => /^[-\d][\d\s.,]*(?: ?%)?$/.test(text.trim());
