import { createHash } from "node:crypto";
import { type Dataset, TABLE_NAMES, TABLES } from "#model/vocabulary";
import { canonicalRows } from "./canonical.ts";

/**
 * Names a dataset by its content: SHA-256, lower-case hex, over description and tables in canonical order.
 *
 * The order of files, rows and columns, separators, byte order marks and ways to write a number (`1.50`, `1.5`) make no
 * difference; nor does the date of creation. Everything else does.
 */
export function hashDataset(dataset: Pick<Dataset, "description" | "tables">): string {
  const hash = createHash("sha256");
  const { name, title, version, baseYear } = dataset.description;
  hash.update(`framsyn/dataset/1\n${JSON.stringify([name, title, version, baseYear])}\n`);
  for (const tableName of TABLE_NAMES) {
    const table = TABLES[tableName];
    const fields = Object.keys(table.fields);
    hash.update(`${tableName}\n`);
    for (const row of canonicalRows(table, dataset.tables[tableName]))
      hash.update(`${JSON.stringify(fields.map((field) => row[field] ?? null))}\n`);
  }
  return hash.digest("hex");
}
