/** CSV out: one way to write it, so that no text in it is run by a spreadsheet. */
export { type CsvForm, type CsvRow, csvText, moreCsv, unguarded } from "./csv-text.ts";
