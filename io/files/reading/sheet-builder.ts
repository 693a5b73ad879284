import { Unreadable } from "./file-result.ts";
import type { FileLimits } from "./limits.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

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

  /** Counts the cells of a row. @throws Unreadable */
  cells(number: number, row: number): void {
    if (number > this.limits.columns) throw new Unreadable("file-too-many-columns", { row, limit: this.limits.columns });
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

/** Takes a sheet row by row. */
export class SheetBuilder {
  readonly #bounds: ReadingBounds;
  readonly #rows: SheetRow[] = [];
  #number = 0;

  constructor(bounds: ReadingBounds) {
    this.#bounds = bounds;
  }

  /** Number of the last row. */
  get number(): number {
    return this.#number;
  }

  /** The next row. @throws Unreadable */
  row(cells: readonly string[]): void {
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
  asTheyCame(name: string | null, decimalSign: Sheet["decimalSign"]): Sheet | null {
    return this.#rows.length === 0 ? null : { name, decimalSign, rows: this.#rows };
  }

  /** The rows with as many cells each, empty columns at the end left out; null where there are none. @throws Unreadable */
  evenRows(name: string | null, decimalSign: Sheet["decimalSign"]): Sheet | null {
    if (this.#rows.length === 0) return null;
    let width = 0;
    for (const { cells } of this.#rows) width = Math.max(width, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
    const rows = this.#rows.map(({ number, cells }) => {
      this.#bounds.cells(Math.max(0, width - cells.length), number);
      return { number, cells: Array.from({ length: width }, (_, column) => cells[column] ?? "") };
    });
    return { name, decimalSign, rows };
  }
}
