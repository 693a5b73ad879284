import type { Block, Problem } from "../problem/problem.ts";

/** A whole schedule that students of a class can have, and the cells (`lane * weeks + week`) it takes. */
export interface Column {
  readonly group: number;
  readonly blocks: readonly Block[];
  readonly cells: readonly number[];
}

/** Cells a schedule of a class takes. */
export function cellsOf({ classes, weeks }: Problem, group: number, blocks: readonly Block[]): number[] {
  const cells: number[] = [];
  for (const { requirement, option, start } of blocks) {
    const { length, options } = classes[group]!.requirements[requirement]!;
    for (const lane of options[option]!.lanes) for (let week = start; week < start + length; week++) cells.push(lane * weeks + week);
  }
  return cells;
}

/** The columns found so far, each once. */
export class Columns {
  readonly list: Column[] = [];
  readonly #problem: Problem;
  readonly #known = new Set<string>();

  constructor(problem: Problem) {
    this.#problem = problem;
  }

  /** Adds a schedule; false where it is known already. */
  add(group: number, blocks: readonly Block[]): boolean {
    const name = `${group}:${blocks.map(({ requirement, option, start }) => `${requirement},${option},${start}`).join(";")}`;
    if (this.#known.has(name)) return false;
    this.#known.add(name);
    this.list.push({ group, blocks, cells: cellsOf(this.#problem, group, blocks) });
    return true;
  }
}
