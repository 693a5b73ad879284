import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { TableQuery } from "#apps/contract";
import { tableQuery } from "../../api/queries.ts";
import type { CsvTable } from "../../controls/csv-text.ts";

/** Most rows the server gives at once. */
const AT_ONCE = 1000;

/**
 * Every row of a table that the search and the filters leave, with the columns' names as in the files of the dataset: what is taken along can
 * be sent in again.
 */
export async function wholeTable(
  queries: QueryClient,
  { dataset, table, columns }: { readonly dataset: string; readonly table: string; readonly columns: readonly string[] },
  filters: Partial<TableQuery>,
): Promise<CsvTable> {
  const rows: CsvTable["rows"][number][] = [];
  for (let total = 1; rows.length < total; ) {
    const { queryKey, queryFn } = tableQuery(dataset, table, { ...filters, offset: rows.length, limit: AT_ONCE });
    const page = await queries.fetchQuery(queryOptions({ queryKey, queryFn: queryFn!, gcTime: 0 }));
    total = page.rows.length === 0 ? rows.length : page.total;
    for (const row of page.rows)
      rows.push(
        columns.map((column) => {
          const value = row[column] ?? null;
          return typeof value === "boolean" ? String(value) : value;
        }),
      );
  }
  return { header: columns, rows };
}
