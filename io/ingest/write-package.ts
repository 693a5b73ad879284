import { csvText } from "#io/csv";
import { type Dataset, TABLE_NAMES, TABLES, type Table, type TableName } from "#model/vocabulary";
import { dataPackageDescriptor, tablePath } from "./data-package-descriptor.ts";
import { leavesTrace } from "./first-tables.ts";
import { DESCRIPTOR } from "./read-descriptor.ts";
import { canonicalRows } from "./tables/canonical.ts";
import type { CellValue } from "./tables/cell-result.ts";

/**
 * Writes a dataset as the files of a package, rows in canonical order: the same dataset gives the same bytes.
 *
 * @param tables tables that get a file; the usual are those that leave a trace in the dataset.
 */
export function writePackage(
  dataset: Pick<Dataset, "description" | "tables">,
  tables: readonly TableName[] = TABLE_NAMES.filter((name) => leavesTrace(name, dataset.tables[name])),
): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const descriptor = dataPackageDescriptor(dataset.description, tables);
  const files = new Map([[DESCRIPTOR, encoder.encode(`${JSON.stringify(descriptor, null, 2)}\n`)]]);
  for (const name of tables) {
    files.set(tablePath(name), writeRows(TABLES[name], dataset.tables[name]));
  }
  return files;
}

/** Writes the rows of a table as CSV, in canonical order. */
export function writeRows(table: Table, rows: readonly Readonly<Record<string, CellValue>>[]): Uint8Array<ArrayBuffer> {
  const fields = Object.keys(table.fields);
  const cells = canonicalRows(table, rows).map((row) => fields.map((field) => cell(row[field] ?? null)));
  return new TextEncoder().encode(csvText([fields, ...cells]));
}

const cell = (value: CellValue): string => (value === null ? "" : String(value));
