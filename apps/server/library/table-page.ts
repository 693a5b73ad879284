import type { TablePage, TableQuery } from "#apps/contract";
import type { Dataset, TableName } from "#model/vocabulary";
import { isHidden } from "../disclosure/shown-rows.ts";

type AnyRow = TablePage["rows"][number];

/** The row without its figures where they are about too few people. */
const shown = (dataset: Dataset, table: TableName, row: AnyRow): AnyRow =>
  isHidden(dataset, table, row) ? { ...row, value: null, low: null, high: null } : row;

/** Finds the rows of a table that match, and gives one page of them. */
export function tablePage(dataset: Dataset, table: TableName, query: TableQuery): TablePage {
  const sought = query.search?.toLowerCase();
  const equal = (["occupation", "unit", "certainty"] as const).filter((field) => query[field] !== undefined);
  const matches = (row: AnyRow): boolean =>
    equal.every((field) => row[field] === query[field]) &&
    (sought === undefined || Object.values(row).some((cell) => cell !== null && String(cell).toLowerCase().includes(sought)));
  const rows = (dataset.tables[table] as readonly AnyRow[]).map((row) => shown(dataset, table, row)).filter(matches);
  return { table, total: rows.length, offset: query.offset, rows: rows.slice(query.offset, query.offset + query.limit) };
}
