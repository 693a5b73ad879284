import type { Program, ProgramRow } from "#model/optimisation";
import type { Block, Problem } from "../problem/problem.ts";
import { cellsOf } from "./columns.ts";

/** Students of a class who had the same before. */
export interface Stayers {
  readonly group: number;
  /** What they had. */
  readonly before: readonly Block[];
  /** Their numbers, those who come first in turn and lottery first. */
  readonly students: readonly number[];
}

/** A schedule that students can take: `stayers` where it holds all that those had before, otherwise anyone of the class. */
export interface MovedColumn {
  readonly group: number;
  readonly stayers: number | null;
  readonly blocks: readonly Block[];
  readonly cells: readonly number[];
  readonly whole: boolean;
  /** Weeks of practice, counted where it is not the whole. */
  readonly weeks: number;
}

/** Makes a column of a schedule. */
export function movedColumn(problem: Problem, group: number, stayers: number | null, blocks: readonly Block[]): MovedColumn {
  const { requirements } = problem.classes[group]!;
  return {
    group,
    stayers,
    blocks,
    cells: cellsOf(problem, group, blocks),
    whole: blocks.length === requirements.length,
    weeks: blocks.reduce((sum, { requirement }) => sum + requirements[requirement]!.weeks, 0),
  };
}

/** What must not be worsened: students with everything, and weeks of practice of the others. */
export interface Kept {
  readonly placed: number;
  readonly weeks: number;
}

interface Limits {
  readonly stayers: readonly Stayers[];
  readonly sizes: readonly number[];
  readonly capacity: Int32Array;
  readonly kept: Kept;
  /** Windows that are to stay open: their cells, and fewest students in each. */
  readonly windows?: readonly { readonly cells: ReadonlySet<number>; readonly least: number }[];
}

/** Weeks are steps of 0.2: less than half of one is rounding. */
const ROUNDING = 0.05;

/**
 * Makes the programme in which most students stay, as many placed and as many weeks for the others as before. Rows: everything, weeks, classes, those who
 * had the same, then cells.
 */
export function movedProgram(
  columns: readonly MovedColumn[],
  { stayers, sizes, capacity, kept, windows = [] }: Limits,
  whole: boolean,
): { readonly program: Program; readonly cells: readonly number[] } {
  const byCell = new Map<number, number[]>();
  const byClass: number[][] = sizes.map(() => []);
  const bySame: number[][] = stayers.map(() => []);
  columns.forEach(({ group, stayers: own, cells }, index) => {
    byClass[group]!.push(index);
    if (own !== null) bySame[own]!.push(index);
    for (const cell of cells) {
      const list = byCell.get(cell);
      if (list === undefined) byCell.set(cell, [index]);
      else list.push(index);
    }
  });
  const row = (name: string, list: readonly number[], limit: Partial<Pick<ProgramRow, "lower" | "upper">>, values = list.map(() => 1)) => ({
    name,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    ...limit,
    columns: list,
    values,
  });
  const where = (test: (column: MovedColumn) => boolean): number[] => columns.flatMap((column, index) => (test(column) ? [index] : []));
  const partly = where((column) => !column.whole);
  return {
    program: {
      objective: "most",
      columns: columns.map(({ group, stayers: own }) => ({
        name: "schedule",
        cost: own === null ? 0 : 1,
        lower: 0,
        upper: own === null ? sizes[group]! : stayers[own]!.students.length,
        integer: whole,
      })),
      rows: [
        row(
          "everything",
          where((column) => column.whole),
          { lower: kept.placed },
        ),
        row(
          "weeks of others",
          partly,
          { lower: kept.weeks - ROUNDING },
          partly.map((index) => columns[index]!.weeks),
        ),
        ...sizes.map((size, group) => row("class", byClass[group]!, { upper: size })),
        ...stayers.map(({ students }, own) => row("the same before", bySame[own]!, { upper: students.length })),
        ...[...byCell].map(([cell, list]) => row("capacity", list, { upper: Math.max(0, capacity[cell]!) })),
        ...windows.map(({ cells, least }) =>
          row(
            "opens for",
            where((column) => column.cells.some((cell) => cells.has(cell))),
            { lower: least },
          ),
        ),
      ],
    },
    cells: [...byCell.keys()],
  };
}
