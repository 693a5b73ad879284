import { createHash } from "node:crypto";
import { type Dataset, TABLE_LIST, type Table } from "#model/vocabulary";
import { hashOrder, leavesTrace } from "./first-tables.ts";
import { canonicalRows } from "./tables/canonical.ts";
import type { CellValue } from "./tables/cell-result.ts";

/**
 * Names a dataset by its content: SHA-256, lower-case hex, over description and tables in canonical order.
 *
 * The order of files, rows and columns, separators, byte order marks and ways to write a number (`1.50`, `1.5`) make no
 * difference; nor does the date of creation, nor a table without rows that came to the house after the dataset. Everything else does.
 */
export function hashDataset(dataset: Pick<Dataset, "description" | "tables">, tables: readonly Table[] = TABLE_LIST): string {
  const hash = createHash("sha256");
  const { name, title, version, baseYear } = dataset.description;
  hash.update(`framsyn/dataset/1\n${JSON.stringify([name, title, version, baseYear])}\n`);
  for (const table of hashOrder(tables)) {
    const rows = (dataset.tables as Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>)[table.name] ?? [];
    if (!leavesTrace(table.name, rows)) continue;
    const fields = Object.keys(table.fields);
    hash.update(`${table.name}\n`);
    for (const row of canonicalRows(table, rows)) hash.update(`${JSON.stringify(fields.map((field) => row[field] ?? null))}\n`);
  }
  return hash.digest("hex");
}

/** Names rows of tables by their content, as `hashDataset` does: the order of rows and tables makes no difference. */
export function hashRows(
  about: string,
  tables: readonly { readonly table: Table; readonly rows: readonly Readonly<Record<string, CellValue>>[] }[],
): string {
  const hash = createHash("sha256");
  hash.update(`${about}\n`);
  for (const { table, rows } of tables.toSorted((one, other) => (one.table.name < other.table.name ? -1 : 1))) {
    if (rows.length === 0) continue;
    const fields = Object.keys(table.fields);
    hash.update(`${table.name}\n`);
    for (const row of canonicalRows(table, rows)) hash.update(`${JSON.stringify(fields.map((field) => row[field] ?? null))}\n`);
  }
  return hash.digest("hex");
}
