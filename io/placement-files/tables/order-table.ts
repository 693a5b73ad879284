import type { CsvRow } from "#io/csv";
import { type Allocation, orderViews, type TermRows, withChanges } from "#model/placement";
import { TABLES } from "#model/vocabulary";

/**
 * The table of orders with how many were placed, to be taken along into a dataset, whose plans then tell it: numbers by order, nothing of students. Orders of
 * other weeks stay as they are.
 */
export function orderRows(
  stated: TermRows,
  allocation: Allocation,
  { site, date }: { readonly site?: string | undefined; readonly date: string },
): CsvRow[] {
  const fields = Object.keys(TABLES.placement_orders.fields) as (keyof TermRows["capacity"]["placement_orders"][number])[];
  const key = (one: { institution: string; programme: string; site: string; discipline: string }, from: string): string =>
    [one.institution, one.programme, one.site, one.discipline, from].join("\n");
  const placed = new Map(orderViews(stated, allocation, date).map((view) => [key(view, view.from), view.placed]));
  return [
    fields,
    ...withChanges(stated, allocation.term.changes)
      .capacity.placement_orders.filter((order) => site === undefined || order.site === site)
      .map((order) => {
        const now = { ...order, placed: placed.get(key(order, order.from_week)) ?? order.placed };
        return fields.map((field) => now[field]);
      }),
  ];
}
