/** A table as plain values: a header and rows of texts and numbers; null is an empty cell. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Text that a spreadsheet would read as a formula; a quote in front makes it stay text. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Writes a table as CSV: with semicolon and decimal comma as Excel in Norwegian opens it, or with comma and point.
 * Starts with a byte order mark, without which Excel reads æ, ø and å wrongly. Numbers keep full precision.
 */
export function csvText(table: CsvTable, form: "csv" | "csv-no"): string {
  const norwegian = form === "csv-no";
  const delimiter = norwegian ? ";" : ",";
  const cell = (value: string | number | null): string => {
    if (value === null) return "";
    if (typeof value === "number") return norwegian ? String(value).replace(".", ",") : String(value);
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return /[";,\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[table.header, ...table.rows].map((row) => row.map(cell).join(delimiter)).join("\r\n")}\r\n`;
}
