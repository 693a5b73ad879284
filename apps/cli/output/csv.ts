import { type CsvForm, type CsvRow, csvText } from "#io/csv";
import { CSV_FORMATS, type CsvFormat } from "./csv-formats.ts";

export const isCsv = (format: string): format is CsvFormat => (CSV_FORMATS as readonly string[]).includes(format);

/** The form of the file that a format asks for. */
export const formOf = (format: CsvFormat): CsvForm => (format === "csv-no" ? "norwegian" : "plain");

/** Writes rows as the CSV asked for. */
export const csvIn = (rows: readonly CsvRow[], format: CsvFormat): string => csvText(rows, formOf(format));
