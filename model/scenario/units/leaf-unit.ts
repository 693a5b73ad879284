import type { Dataset } from "#model/vocabulary";
import { type Lineage, lineageOf } from "./lineage.ts";
import { staffedUnits } from "./staffed-units.ts";
import type { UnitTree } from "./unit-tree.ts";

/** A unit that holds staff of the occupation itself, with the units above it. */
export interface LeafUnit {
  readonly id: string;
  readonly lineage: Lineage;
}

/** Gives the occupation's leaves in the order of their ids: sums over them then have the same last bit however the tables are ordered. */
export function leafUnits(dataset: Dataset, tree: UnitTree, occupation: string): LeafUnit[] {
  return [...staffedUnits(dataset, occupation)].sort(byId).map((id) => ({ id, lineage: lineageOf(tree, id) }));
}

/** Code-point order, the same in every locale. */
const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
