import type { TableName } from "#model/vocabulary";

type Cells = Readonly<Record<string, unknown>>;

/**
 * What of a table a row stands for: rows of the dataset in the same group are replaced by those of the workbook. Where none is named, rows are
 * replaced one by one, by key. A count of stock replaces all lots of the product, a route all its steps, months of a year the year.
 */
const GROUPS: Partial<Readonly<Record<TableName, (row: Cells) => readonly unknown[]>>> = {
  laboratory_rooms: ({ laboratory }) => [laboratory],
  test_volumes: ({ laboratory, test, method, period }) => [laboratory, test, method, String(period).slice(0, 4)],
  arrival_profiles: ({ laboratory, dimension }) => [laboratory, dimension],
  routes: ({ route }) => [route],
  work_steps: ({ route }) => [route],
  laboratory_staff: ({ staff_group, measure }) => [staff_group, measure],
  shifts: ({ staff_group }) => [staff_group],
  instrument_figures: ({ instrument, measure }) => [instrument, measure],
  product_figures: ({ product, measure }) => [product, measure],
  product_use: ({ laboratory, product, measure }) => [laboratory, product, measure],
  stock_lots: ({ laboratory, product }) => [laboratory, product],
  product_supply: ({ laboratory, product, measure }) => [laboratory, product, measure],
  turnaround_promises: ({ laboratory, priority, measure }) => [laboratory, priority, measure],
  transport_legs: ({ id, measure }) => [id, measure],
};

/** Key of the rows that a row of a table stands for. */
export function groupOf(table: TableName, primaryKey: readonly string[], row: Cells): string {
  const group = GROUPS[table];
  return JSON.stringify(group === undefined ? primaryKey.map((field) => row[field] ?? null) : group(row));
}
