import type { Dataset } from "#model/vocabulary";
import type { Gaps } from "../figures/gaps.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";

/** Which flow is divided over units. */
export type DividedFlow =
  | { readonly flow: "graduates"; readonly programme: string }
  | { readonly flow: "moves"; readonly occupation: string };

/**
 * Gives each unit's share of a flow, summing to 1: by the weights in `destinations`, else in proportion to stock (evenly where nobody
 * is employed yet).
 *
 * A weight for a unit above several is divided among them in proportion to stock. A weight above 0 for a unit where the occupation has
 * neither stock nor demand is a gap: those people would vanish.
 */
export function destinationShares(
  dataset: Dataset,
  flow: DividedFlow,
  units: readonly LeafUnit[],
  persons: readonly number[],
  gaps: Gaps,
): number[] {
  const rows = dataset.tables.destinations.filter((row) =>
    flow.flow === "graduates"
      ? row.flow === "graduates" && row.programme === flow.programme
      : row.flow === "moves" && row.occupation === flow.occupation,
  );
  const weights = units.map(() => 0);
  // In the order of ids: a unit that several rows concern then has the same last bit however the rows stand.
  for (const row of rows.toSorted((a, b) => (a.unit < b.unit ? -1 : 1))) {
    if (row.value === 0) continue;
    const receivers = units.flatMap((unit, u) => (unit.lineage.has(row.unit) ? [u] : []));
    if (receivers.length === 0) {
      const what = flow.flow === "graduates" ? `graduates of ${flow.programme}` : `movers among ${flow.occupation}`;
      const message = `Some ${what} go to ${row.unit}, where the occupation has no stock; add stock and demand rows there (0 is allowed) or remove the weight.`;
      gaps.note("destination-without-stock", "destinations", "unit", message, { ...flow, unit: row.unit });
      continue;
    }
    stockShares(receivers.map((u) => persons[u]!)).forEach((share, r) => {
      const u = receivers[r]!;
      weights[u] = weights[u]! + row.value * share;
    });
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : stockShares(persons);
}

function stockShares(persons: readonly number[]): number[] {
  const total = persons.reduce((sum, count) => sum + count, 0);
  return total > 0 ? persons.map((count) => count / total) : persons.map(() => 1 / persons.length);
}
