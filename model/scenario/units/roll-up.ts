import type { UnitTree } from "./unit-tree.ts";

/** A unit to report and the positions of the leaves it sums. */
export interface ReportedUnit {
  readonly unit: string;
  readonly leaves: readonly number[];
}

/**
 * Gives every unit that is a leaf or has one below it, in the order of the units table, with the leaves it sums (its own staff included).
 *
 * `only` limits which are reported; ids without staff below them are left out.
 */
export function reportedUnits(tree: UnitTree, leaves: readonly string[], only?: readonly string[]): ReportedUnit[] {
  const wanted = only === undefined ? null : new Set(only);
  const summed = new Map<string, number[]>();
  leaves.forEach((leaf, position) => {
    for (const unit of [leaf, ...tree.ancestorsOf(leaf)]) {
      const list = summed.get(unit);
      if (list) list.push(position);
      else summed.set(unit, [position]);
    }
  });
  return tree.ids.flatMap((unit) => {
    const positions = summed.get(unit);
    return positions === undefined || (wanted !== null && !wanted.has(unit)) ? [] : [{ unit, leaves: positions }];
  });
}
