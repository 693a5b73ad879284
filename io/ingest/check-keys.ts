import type { FindingList } from "./findings/finding-list.ts";
import { nearest } from "./findings/nearest.ts";
import type { CellValue } from "./tables/cell-result.ts";
import type { TableRows } from "./tables/read-table.ts";

/** Finds rows that share a primary key; names both. */
export function checkPrimaryKeys({ table, file, rows, rowNumbers }: TableRows, findings: FindingList): void {
  const seen = new Map<string, number>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    let key = "";
    for (const name of table.primaryKey) key += `${row[name] ?? ""}\u0001`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, rowNumbers[index]!);
      continue;
    }
    const shown = table.primaryKey.map((name) => row[name] ?? "").join(", ");
    findings.error(
      "duplicate-row",
      { file, row: rowNumbers[index]!, field: table.primaryKey.join(", "), value: shown },
      { key: shown, first },
    );
  }
}

/**
 * Finds cells that point to a row which does not exist.
 *
 * Nothing is said about a table that was not read to its end: its own finding comes first, and every row that points to it would follow.
 */
export function checkForeignKeys(
  { table, file, rows, rowNumbers }: TableRows,
  targets: ReadonlyMap<string, TableRows>,
  findings: FindingList,
): void {
  for (const [name, field] of Object.entries(table.fields)) {
    if (field.references === undefined) continue;
    const target = targets.get(field.references.table)!;
    if (target.incomplete) continue;
    const suggestions = new Map<CellValue, string | null>();
    for (let index = 0; index < rows.length; index++) {
      const value = rows[index]![name]!;
      if (value === null || target.keys.has(value)) continue;
      if (!suggestions.has(value)) suggestions.set(value, nearest(String(value), target.keys as Iterable<string>));
      const suggestion = suggestions.get(value)!;
      const params = { value: String(value), table: field.references.table };
      findings.error(
        "unknown-id",
        { file, row: rowNumbers[index]!, field: name, value: String(value) },
        suggestion === null ? params : { ...params, context: "near", suggestion },
      );
    }
  }
}
