/** What an allocation can be written as; `csv-no` as Excel in Norwegian opens it. */
export type ExportFormat = "csv" | "csv-no" | "xlsx" | "ics" | "letters-pdf" | "letters-docx";
