import { type Row, TABLES, type TableName } from "#model/vocabulary";
import type { FactRow } from "../facts/facts.ts";

/**
 * Turns keyed rows that already have a table's columns into its rows: nothing is computed, empty cells are missing.
 *
 * `constants` fills columns the fact file leaves out because they are the same in every row.
 */
export function keyed<N extends TableName>(table: N, rows: readonly FactRow[], constants: Readonly<Record<string, string>> = {}): Row<N>[] {
  return rows.map((row) => {
    const cells = Object.entries(TABLES[table].fields).map(([name, field]) => {
      const text = row[name] ?? constants[name] ?? "";
      return [name, text === "" ? null : typed(text, field.kind)];
    });
    return Object.fromEntries(cells) as Row<N>;
  });
}

function typed(text: string, kind: string): string | number | boolean {
  if (kind === "integer" || kind === "number") return Number(text);
  if (kind === "boolean") return text === "true";
  return text;
}
