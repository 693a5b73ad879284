import { TABLES, type TableName } from "#model/vocabulary";
import type { CellValue } from "../../tables/cell-result.ts";
import type { AnyRow } from "../maps/apply-map.ts";
import { keyInWords } from "./replaced-rows.ts";

/** A row that is in both editions with another number or interval. */
export interface RowDifference {
  readonly key: string;
  /** Columns of the key, for those who show names. */
  readonly what: Readonly<Record<string, CellValue>>;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
}

/** What an edition of a table has that the one before had not. */
export interface TableDifference {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
  /** The ten that differ most, by proportion, then by size. */
  readonly largest: readonly RowDifference[];
}

const LARGEST = 10;

/** Compares rows that were replaced with those that came. */
export function tableDifference(table: TableName, before: Iterable<AnyRow>, after: readonly AnyRow[]): TableDifference {
  const key = (row: AnyRow): string => JSON.stringify([...TABLES[table].primaryKey, "age_to"].map((field) => row[field] ?? null));
  const old = new Map([...before].map((row) => [key(row), row] as const));
  const differences: RowDifference[] = [];
  let added = 0;
  let same = 0;
  for (const row of after) {
    const earlier = old.get(key(row));
    old.delete(key(row));
    if (earlier === undefined) added++;
    else if (["value", "low", "high", "distribution"].every((field) => (earlier[field] ?? null) === (row[field] ?? null))) same++;
    else
      differences.push({
        key: keyInWords(table, row),
        what: Object.fromEntries(TABLES[table].primaryKey.map((field) => [field, row[field] ?? null])),
        unit: String(row.unit_of_measure ?? ""),
        before: earlier.value as number,
        after: row.value as number,
      });
  }
  const share = ({ before: was, after: is }: RowDifference): number =>
    Math.abs(is - was) / Math.max(Math.abs(was), Math.abs(is), Number.MIN_VALUE);
  const largest = differences
    .toSorted(
      (left, right) =>
        share(right) - share(left) ||
        Math.abs(right.after - right.before) - Math.abs(left.after - left.before) ||
        (left.key < right.key ? -1 : 1),
    )
    .slice(0, LARGEST);
  return { table, added, changed: differences.length, removed: old.size, same, largest };
}
