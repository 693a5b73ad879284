/** What an allocation can be written as; `csv-no` as Excel in Norwegian opens it, `orders` the table of orders with how many were placed. */
export type ExportFormat = "csv" | "csv-no" | "xlsx" | "ics" | "letters-pdf" | "letters-docx" | "orders";
