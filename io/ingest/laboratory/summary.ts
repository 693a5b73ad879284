import { type Dataset, TABLES, type TableName } from "#model/vocabulary";
import { type TableDifference, tableDifference } from "../statistics/add/table-difference.ts";
import type { MergedRows } from "./merge-rows.ts";
import type { WorkbookRows } from "./rows/workbook-rows.ts";

/** Rows of figures that the workbook's stand in the place of, by where they were from. */
export interface ReplacedSource {
  readonly source: string;
  readonly title: string;
  readonly rows: number;
}

/** How many of each the laboratory has, before and after. */
export interface LaboratoryCounts {
  readonly analyses: number;
  readonly instruments: number;
  readonly products: number;
  /** Items counted in the latest year that has any; null where none has. */
  readonly items: number | null;
}

/** What importing changes. */
export interface LaboratorySummary {
  readonly laboratory: string;
  readonly before: LaboratoryCounts;
  readonly after: LaboratoryCounts;
  readonly tables: readonly TableDifference[];
  readonly replaced: readonly ReplacedSource[];
}

/** Says what importing changes, table by table, and what its rows stand in the place of. */
export function summarise({ base, laboratory }: WorkbookRows, { tables, replaced }: MergedRows): LaboratorySummary {
  const differences = replaced.map(({ table, before, after }) => {
    if ("value" in TABLES[table].fields) return tableDifference(table, before, after);
    const written = new Set(before.map((row) => JSON.stringify(row)));
    const same = after.filter((row) => written.has(JSON.stringify(row))).length;
    const known = new Set(before.map((row) => JSON.stringify(TABLES[table].primaryKey.map((field) => row[field]))));
    const kept = after.filter((row) => known.has(JSON.stringify(TABLES[table].primaryKey.map((field) => row[field])))).length;
    return { table, added: after.length - kept, changed: kept - same, removed: before.length - kept, same, largest: [] };
  });
  const sources = new Map<string, number>();
  for (const { before, after } of replaced) {
    const stays = new Set(after.map((row) => JSON.stringify(row)));
    for (const row of before)
      if (!stays.has(JSON.stringify(row))) sources.set(String(row.source), (sources.get(String(row.source)) ?? 0) + 1);
  }
  const titleOf = (source: string): string => base.tables.sources.find(({ id }) => id === source)?.title ?? source;
  return {
    laboratory,
    before: countsOf(base.tables, laboratory),
    after: countsOf(tables, laboratory),
    tables: differences.filter(({ table }) => (table as TableName) !== "sources"),
    replaced: [...sources].map(([source, rows]) => ({ source, title: titleOf(source), rows })).sort((one, other) => other.rows - one.rows),
  };
}

function countsOf(
  { laboratory_menus, instruments, product_use, stock_lots, product_supply, test_volumes }: Dataset["tables"],
  laboratory: string,
): LaboratoryCounts {
  const here = <R extends { readonly laboratory: string }>(rows: readonly R[]): R[] => rows.filter((row) => row.laboratory === laboratory);
  const products = new Set([...here(product_use), ...here(stock_lots), ...here(product_supply)].map(({ product }) => product));
  const counted = here(test_volumes).filter(({ measure, method }) => measure === "count" && method === "service");
  const years = counted.map(({ period }) => period.slice(0, 4)).sort();
  const latest = years.at(-1);
  const items =
    latest === undefined ? null : counted.filter(({ period }) => period.startsWith(latest)).reduce((sum, { value }) => sum + value, 0);
  return { analyses: here(laboratory_menus).length, instruments: here(instruments).length, products: products.size, items };
}
