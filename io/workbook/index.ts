/** Workbooks out: sheets of cells as Excel files; numbers are numbers, shown with the decimals they are shown with elsewhere. */
export { numberCell, type SheetCell, type SheetRow, textCell } from "./cells.ts";
export { type WorkbookSheet, writeWorkbook } from "./write-workbook.ts";
