/** A row of a sheet. */
export interface SheetRow {
  /** As a spreadsheet shows it: 1 is the first row of the file or sheet, also where that row is blank or passed over. */
  readonly number: number;
  /** Text of each cell, not trimmed; "" where a cell is empty. Of a workbook, all rows of a sheet have as many cells. */
  readonly cells: readonly string[];
}

/** A cell of a sheet, by the number of its row and its column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A table as it stands in a file, before anybody has said what its columns mean. */
export interface Sheet {
  /** Name of the sheet in its workbook; null where the format has none. */
  readonly name: string | null;
  /**
   * Sign that decimals are written with; null where it is for the reader to find out. In a workbook numbers are written with ".", without
   * grouping, dates as YYYY-MM-DD (with THH:MM:SS where there is a time of day), percentages as "80 %".
   */
  readonly decimalSign: "." | "," | null;
  /** Rows in the order of the file; blank ones are left out. */
  readonly rows: readonly SheetRow[];
  /** Cells of formulas whose results are not saved, read as empty. */
  readonly emptyFormulas?: readonly CellPlace[];
  /** Numbers in cells merged over several rows, read on the first of them. */
  readonly mergedNumbers?: readonly (CellPlace & { readonly text: string })[];
  /** Texts of digits that look like a number of the workbook and are none: "1.234", typed as text, may be thousands. */
  readonly typedNumbers?: readonly CellPlace[];
}
