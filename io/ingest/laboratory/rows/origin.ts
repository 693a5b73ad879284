import type { ReadRow } from "../reading/read-row.ts";

/** Where a row of a table stands in a workbook: the row of the sheet, and the role of the column of each of its fields. */
export interface Origin {
  readonly row: ReadRow;
  readonly roles: Readonly<Record<string, string>>;
}
