import type { Table } from "#model/vocabulary";
import type { CellValue } from "./cell-result.ts";

type Cells = Readonly<Record<string, CellValue>>;

/** Orders texts by their UTF-16 code units: the same in every locale. */
const byCodeUnit = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/**
 * Writes each row as a JSON array in field order and sorts the rows by primary key.
 *
 * Numbers take the shortest form that reads back the same; numeric keys sort by size.
 */
export function canonicalRows(table: Table, rows: readonly Cells[]): Cells[] {
  return [...rows].sort((left, right) => {
    for (const name of table.primaryKey) {
      const order = compare(left[name] ?? null, right[name] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Missing before present, numbers by size, texts by code unit. */
function compare(left: CellValue, right: CellValue): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  return byCodeUnit(String(left), String(right));
}
