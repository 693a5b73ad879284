/** A column of a text table. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Lays out rows under their columns with two spaces between; numbers stand to the right. */
export function layTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, index) => Math.max(width(title), ...rows.map((row) => width(row[index] ?? ""))));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? "";
        const space = " ".repeat(widths[index]! - width(cell));
        return align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ title }) => title)), widths.map((wide) => "─".repeat(wide)).join("  "), ...rows.map(line)]
    .map((text) => `${text}\n`)
    .join("");
}

/** Characters a reader sees. */
const width = (text: string): number => [...text].length;
