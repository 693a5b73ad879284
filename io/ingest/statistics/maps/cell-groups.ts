import type { Cube, Observation } from "../cube/cube.ts";
import type { DimensionPlan } from "./plan-dimensions.ts";

/** The cells of a table that end in one row. */
export interface CellGroup {
  /** Key of the group in each dimension. */
  readonly keys: readonly string[];
  readonly cells: Observation[];
}

/** Gathers the cells of each row, in the order the rows are met. */
export function cellGroups(cube: Cube, { uses }: DimensionPlan): readonly CellGroup[] {
  const groups = new Map<string, CellGroup>();
  for (const cell of cube.observations) {
    const keys: string[] = [];
    for (const [dimension, position] of cell.at.entries()) {
      const use = uses[dimension]!.categories[position];
      if (use === null || use === undefined) break;
      keys.push(use.key);
    }
    if (keys.length < uses.length) continue;
    const name = keys.join("\u0001");
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { keys, cells: [cell] });
    else group.cells.push(cell);
  }
  return [...groups.values()];
}
