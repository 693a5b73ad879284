import type { Sheet } from "#io/files";

/** Whether parsed JSON is rows of a table, as DBH and many others answer: a list of flat objects with the headings as keys. */
export function looksLikeRows(json: unknown): json is readonly Readonly<Record<string, unknown>>[] {
  return (
    Array.isArray(json) &&
    json.length > 0 &&
    json.every(
      (row) =>
        typeof row === "object" &&
        row !== null &&
        !Array.isArray(row) &&
        Object.values(row).every((cell) => cell === null || ["string", "number", "boolean"].includes(typeof cell)),
    )
  );
}

/** Turns rows into a sheet with the keys as headings in row 1; numbers may be strings, and null is an empty cell. */
export function rowsToSheet(rows: readonly Readonly<Record<string, unknown>>[]): Sheet {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
  return {
    name: null,
    decimalSign: null,
    rows: [
      { number: 1, cells: headings },
      ...rows.map((row, index) => ({
        number: index + 2,
        cells: headings.map((heading) => cell(Object.hasOwn(row, heading) ? row[heading] : null)),
      })),
    ],
  };
}
