import { findHeaderRow, type Sheet, type SheetRow } from "#io/files";
import type { Term } from "#model/placement";
import type { Table } from "#model/vocabulary";
import { COLUMN_NAMES, plainHeading } from "./column-names.ts";
import type { ForeignMap } from "./foreign-map.ts";
import { readWeek } from "./read-week.ts";

/** A column that is one of several of a kind: a week of a table that has weeks beside one another, or a wish by its rank. */
export interface SpreadColumn {
  readonly at: number;
  /** The week, or the rank. */
  readonly means: string;
}

/** A sheet with its header, and what its columns are. */
export interface FoundColumns {
  readonly sheet: Sheet;
  readonly header: SheetRow;
  readonly below: readonly SheetRow[];
  readonly columns: Readonly<Record<string, number>>;
  readonly spread: readonly SpreadColumn[];
}

/** So many weeks or wishes beside one another are a kind of column. */
const FEWEST_SPREAD = 2;

/** Finds the header of a sheet, and the fields of a table in it: by the map first, by field names and usual headings next. Null where there is none. */
export function findColumns(sheet: Sheet, table: Table, map: ForeignMap, term: Term): FoundColumns | null {
  const found = findHeaderRow(sheet.rows, (cells) => {
    const { columns, spread } = columnsOf(cells, table, map, term);
    // A week or two may stand in any row of figures.
    return Object.keys(columns).length === 0 ? 0 : Object.keys(columns).length + spread.length;
  });
  if (found === null) return null;
  return { sheet, header: found.header, below: found.below, ...columnsOf(found.header.cells, table, map, term) };
}

function columnsOf(cells: readonly string[], table: Table, map: ForeignMap, term: Term): Pick<FoundColumns, "columns" | "spread"> {
  const headings = cells.map(plainHeading);
  const columns: Record<string, number> = {};
  const free = (at: number): boolean => at >= 0 && !Object.values(columns).includes(at);
  const spread = spreadColumns(cells, table, term);
  const taken = new Set(spread.map(({ at }) => at));
  const fields = Object.keys(table.fields);
  for (const field of fields) {
    const wanted = map.columns?.[field];
    const at = wanted === undefined ? -1 : headings.indexOf(plainHeading(wanted));
    if (free(at)) columns[field] = at;
  }
  for (const field of fields) {
    if (columns[field] !== undefined || map.columns?.[field] !== undefined || map.constants?.[field] !== undefined) continue;
    const names = [plainHeading(field), ...(COLUMN_NAMES[field] ?? [])];
    const at = names.map((name) => headings.findIndex((heading, index) => heading === name && !taken.has(index))).find(free);
    if (at !== undefined) columns[field] = at;
  }
  return { columns, spread };
}

/** Weeks or wishes that stand beside one another. */
function spreadColumns(cells: readonly string[], table: Table, term: Term): SpreadColumn[] {
  const means = (cell: string): string | null => {
    if (table.name === "wishes") return /^(?:ønske|wish|prioritet|priority)\s*(?:nr\.?\s*)?(\d{1,2})$/i.exec(cell.trim())?.[1] ?? null;
    // A number alone may be anything; in a heading a week says that it is one.
    if ("value" in table.fields && "from_week" in table.fields && /[a-z]/i.test(cell)) return readWeek(cell, term)?.week ?? null;
    return null;
  };
  const found = cells.flatMap((cell, at) => {
    const meaning = means(cell);
    return meaning === null ? [] : [{ at, means: meaning }];
  });
  return found.length >= FEWEST_SPREAD ? found : [];
}
