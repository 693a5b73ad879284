import type { Program, ProgramRow } from "#model/optimisation";
import type { Column } from "./columns.ts";

/** How many students take each column: the programme, and the cell each of its rows after the classes' is about. */
export interface Master {
  readonly program: Program;
  readonly cells: readonly number[];
}

/**
 * Makes the programme that chooses how many students of each class take which column: as many as possible, within the sizes of the classes
 * and the capacity left. Only cells that some column takes have a row, and not those with room for all the students of the classes that may come there:
 * an agreement without a quota limits nobody.
 */
export function masterProgram(columns: readonly Column[], sizes: readonly number[], left: Int32Array, whole: boolean): Master {
  const rows = new Map<number, number[]>();
  const members: number[][] = sizes.map(() => []);
  columns.forEach(({ group, cells }, index) => {
    members[group]!.push(index);
    for (const cell of cells) {
      const row = rows.get(cell);
      if (row === undefined) rows.set(cell, [index]);
      else row.push(index);
    }
  });
  const enough = (cell: number, list: readonly number[]): boolean => {
    let most = 0;
    let last = -1;
    // Columns of a class may come in turn with others': a class counted twice only keeps a row that could be left out.
    for (const index of list) {
      const { group } = columns[index]!;
      if (group !== last) most += sizes[group]!;
      last = group;
    }
    return most <= left[cell]!;
  };
  const limiting = [...rows].filter(([cell, list]) => !enough(cell, list));
  const ones = (list: readonly number[]): number[] => list.map(() => 1);
  const row = (name: string, upper: number, list: readonly number[]): ProgramRow => ({
    name,
    lower: Number.NEGATIVE_INFINITY,
    upper,
    columns: list,
    values: ones(list),
  });
  return {
    program: {
      objective: "most",
      columns: columns.map(({ group }) => ({ name: "schedule", cost: 1, lower: 0, upper: sizes[group]!, integer: whole })),
      rows: [
        ...sizes.map((size, group) => row("class", size, members[group]!)),
        ...limiting.map(([cell, list]) => row("capacity", Math.max(0, left[cell]!), list)),
      ],
    },
    cells: limiting.map(([cell]) => cell),
  };
}
