import type { Sheet } from "#io/files";
import type { SheetSubject } from "../columns/column.ts";
import type { DecimalSign } from "./cell-number.ts";
import type { FoundColumn } from "./headings.ts";

/** A column headed by a month or year. */
export interface MonthColumn {
  readonly at: number;
  readonly heading: string;
  readonly period: string;
}

/** A sheet whose subject and columns are known. */
export interface KnownSheet {
  /** File and sheet, as findings name them. */
  readonly place: string;
  /** Name of the sheet in mappings. */
  readonly name: string;
  readonly topic: SheetSubject;
  readonly sheet: Sheet;
  /** Position of the header among the sheet's rows. */
  readonly header: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  readonly months: readonly MonthColumn[];
  readonly decimal: DecimalSign;
  /** Cells of a workbook that are text and look like numbers, by row and column, and the sign their decimals are written with. */
  readonly typed: ReadonlySet<string>;
  readonly typedDecimal: DecimalSign;
}
