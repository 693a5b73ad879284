import type { UnitTree } from "./unit-tree.ts";

/** Gives the units directly below that hold staff themselves or further down. */
export function staffedChildren(tree: UnitTree, unit: string, staffed: ReadonlyMap<string, unknown>): string[] {
  return tree.childrenOf(unit).filter((child) => [...tree.within(child)].some((below) => staffed.has(below)));
}
