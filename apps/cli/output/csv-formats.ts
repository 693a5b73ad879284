/** How a command writes CSV: `csv` for programs, `csv-no` as Excel in Norwegian opens it. Apart from the writing, so that help waits for none of it. */
export const CSV_FORMATS = ["csv", "csv-no"] as const;
export type CsvFormat = (typeof CSV_FORMATS)[number];
