import type { UnitTree } from "./unit-tree.ts";

/** A unit and the units above it, each with how specific it is for that unit: the unit itself ranks highest, the nation 1. */
export type Lineage = ReadonlyMap<string, number>;

/** Gives the lineage of a unit, by which a row for a health authority holds for its trusts until a trust has its own. */
export function lineageOf(tree: UnitTree, unit: string): Lineage {
  const path = [unit, ...tree.ancestorsOf(unit)];
  return new Map(path.map((id, i) => [id, path.length - i]));
}

/** Keeps the rows of the most specific unit that has any: the unit's own, else the nearest above it, else those that name no unit. */
export function nearestRows<R extends { readonly unit: string | null }>(rows: readonly R[], lineage: Lineage): readonly R[] {
  let best = -1;
  let nearest: R[] = [];
  for (const row of rows) {
    const rank = row.unit === null ? 0 : (lineage.get(row.unit) ?? -1);
    if (rank < 0 || rank < best) continue;
    if (rank > best) {
      best = rank;
      nearest = [];
    }
    nearest.push(row);
  }
  return nearest;
}
