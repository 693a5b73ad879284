import { type Dataset, TABLES, type TableName } from "#model/vocabulary";
import type { AnyRow } from "../tables/read-table.ts";
import { routesOf } from "./rows/names.ts";
import { groupOf } from "./rows/replaced.ts";
import type { WorkbookRows } from "./rows/workbook-rows.ts";

/** Rows of a table that were replaced, and those in their place. */
export interface ReplacedRows {
  readonly table: TableName;
  readonly before: readonly AnyRow[];
  readonly after: readonly AnyRow[];
}

/** A dataset's tables with the rows of workbooks in the place of what they stand for. */
export interface MergedRows {
  readonly tables: Dataset["tables"];
  readonly replaced: readonly ReplacedRows[];
}

/** Puts rows in the place of those they stand for; `all` takes away what else there is of the laboratory. */
export function mergeRows(rows: WorkbookRows, replace: "named" | "all"): MergedRows {
  const { base, laboratory } = rows;
  const isOwn = replace === "all" ? ownRows(base.tables, laboratory) : () => false;
  const replaced: ReplacedRows[] = [];
  const tables: Record<string, readonly AnyRow[]> = { ...(base.tables as unknown as Record<string, readonly AnyRow[]>) };
  for (const [name, before] of Object.entries(tables) as [TableName, readonly AnyRow[]][]) {
    const { primaryKey } = TABLES[name];
    const after = [...(rows.tables.get(name)?.values() ?? [])];
    const groups = new Set(after.map((row) => groupOf(name, primaryKey, row)));
    const kept: AnyRow[] = [];
    const gone: AnyRow[] = [];
    for (const row of before) (groups.has(groupOf(name, primaryKey, row)) || isOwn(name, row) ? gone : kept).push(row);
    if (name === "product_use") dropIdleWaste(kept, gone, after);
    if (after.length === 0 && gone.length === 0) continue;
    tables[name] = [...kept, ...after];
    replaced.push({ table: name, before: gone, after });
  }
  return { tables: tables as unknown as Dataset["tables"], replaced };
}

/** Waste of a use that the workbook says otherwise is waste of nothing. */
function dropIdleWaste(kept: AnyRow[], gone: AnyRow[], after: readonly AnyRow[]): void {
  const key = ({ laboratory, product, per, subject }: AnyRow): string => JSON.stringify([laboratory, product, per, subject]);
  const products = new Set(after.flatMap((row) => (row.measure === "net-use" ? [JSON.stringify([row.laboratory, row.product])] : [])));
  const uses = new Set(after.flatMap((row) => (row.measure === "net-use" ? [key(row)] : [])));
  for (let index = kept.length - 1; index >= 0; index--) {
    const row = kept[index]!;
    if (row.measure !== "waste" || !products.has(JSON.stringify([row.laboratory, row.product])) || uses.has(key(row))) continue;
    gone.push(row);
    kept.splice(index, 1);
  }
}

/** Tells which rows are a laboratory's own; what laboratories share (analyses, products) is nobody's. */
function ownRows(tables: Dataset["tables"], laboratory: string): (table: TableName, row: AnyRow) => boolean {
  const ids = (rows: readonly { readonly id: string; readonly laboratory: string }[]): ReadonlySet<unknown> =>
    new Set(rows.flatMap((row) => (row.laboratory === laboratory ? [row.id] : [])));
  const [stations, groups, instruments] = [ids(tables.stations), ids(tables.staff_groups), ids(tables.instruments)];
  const routes: ReadonlySet<unknown> = new Set(routesOf(tables, laboratory));
  const by: Partial<Record<TableName, (row: AnyRow) => boolean>> = {
    station_figures: ({ station }) => stations.has(station),
    routes: ({ route }) => routes.has(route),
    work_steps: ({ route }) => routes.has(route),
    laboratory_staff: ({ staff_group }) => groups.has(staff_group),
    laboratory_skills: ({ staff_group }) => groups.has(staff_group),
    shifts: ({ staff_group }) => groups.has(staff_group),
    instrument_figures: ({ instrument }) => instruments.has(instrument),
    transport_legs: ({ to_laboratory }) => to_laboratory === laboratory,
    space_factors: () => false,
  };
  return (table, row) => by[table]?.(row) ?? row.laboratory === laboratory;
}
