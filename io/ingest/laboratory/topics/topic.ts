import type { SheetSubject } from "../columns/column.ts";
import type { ReadRow } from "../reading/read-row.ts";
import type { WorkbookRows } from "../rows/workbook-rows.ts";

/** What a sheet can be about, and what its rows stand for. */
export interface Topic extends SheetSubject {
  /** Makes the rows of the tables that a row of the sheet stands for. */
  readonly rows: (row: ReadRow, into: WorkbookRows) => void;
}
