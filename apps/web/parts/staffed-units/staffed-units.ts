import { useQuery } from "@tanstack/react-query";
import type { UnitInfo } from "#apps/contract";
import { tableQuery } from "../../api/queries.ts";

/** Rows fetched at once: more than the country has units with staff of one occupation. */
const ROWS = 1000;

/** Gives the units that hold staff or demand themselves, and every unit above them. */
export function withUnitsAbove(leaves: readonly string[], units: readonly Pick<UnitInfo, "id" | "parent">[]): ReadonlySet<string> {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  const all = new Set<string>();
  for (const leaf of leaves) for (let at: string | null | undefined = leaf; at != null && !all.has(at); at = parents.get(at)) all.add(at);
  return all;
}

/** Units that hold staff or demand of an occupation; null until they are known. */
export function useStaffedUnits(
  dataset: string,
  occupation: string,
): { readonly leaves: readonly string[] | null; readonly error: Error | null } {
  const stock = useQuery(tableQuery(dataset, "stock", { occupation, limit: ROWS }));
  const demand = useQuery(tableQuery(dataset, "demand_base", { occupation, limit: ROWS }));
  if (!stock.data || !demand.data || stock.isPlaceholderData || demand.isPlaceholderData)
    return { leaves: null, error: stock.error ?? demand.error };
  const named = [...stock.data.rows, ...demand.data.rows].flatMap((row) => (typeof row.unit === "string" ? [row.unit] : []));
  return { leaves: [...new Set(named)], error: null };
}
