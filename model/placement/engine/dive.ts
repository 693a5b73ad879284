import type { Solve } from "#model/optimisation";
import type { Block, Problem } from "../problem/problem.ts";
import { type Column, Columns, cellsOf } from "./columns.ts";
import { generateColumns } from "./generate.ts";
import { closedSum, closedSums, laneSum, laneSums, lanesOf } from "./lane-sums.ts";
import type { Pricer } from "./pricing.ts";

/** Whole schedules for students of each class, and how many there can be at most. */
export interface Dive {
  /** Schedules given out, by class. */
  readonly given: readonly (readonly (readonly Block[])[])[];
  readonly placed: number;
  /** Worth of one more place by cell. */
  readonly prices: Float64Array;
  /** Proven bound, not whole. */
  readonly bound: number;
}

export interface DiveOptions {
  readonly problem: Problem;
  readonly pricers: readonly Pricer[];
  readonly solve: Solve;
  /** Most rounds of column generation before the first schedule is fixed. */
  readonly rounds: number;
  readonly onStep?: (progress: { readonly placed: number; readonly bound: number }) => void;
  readonly stopped?: () => boolean;
}

/** Rounds of column generation after schedules have been fixed: the columns are nearly all there. */
const ROUNDS_LATER = 4;
/** Of the schedules that are not whole, how many are fixed at once when none is whole. */
const FIXED_AT_ONCE = 0.2;
const TOLERANCE = 1e-6;

/** Proves a bound by column generation, then fixes schedules that are whole, solves again over what is left, and so on. */
export async function dive({ problem, pricers, solve, rounds, onStep, stopped }: DiveOptions): Promise<Dive> {
  const { classes } = problem;
  const start = begin(problem, pricers);
  const { sizes, left } = start;
  let { columns } = start;
  const given: (readonly Block[])[][] = classes.map(() => []);
  let placed = 0;
  const fix = ({ group, blocks, cells }: Column, wanted: number): number => {
    let count = Math.min(wanted, sizes[group]!);
    for (const cell of cells) count = Math.min(count, left[cell]!);
    for (let times = 0; times < count; times++) given[group]!.push(blocks);
    for (const cell of cells) left[cell]! -= count;
    sizes[group]! -= count;
    placed += count;
    return count;
  };
  const root = await generateColumns({
    problem,
    pricers,
    columns,
    sizes,
    left,
    solve,
    rounds,
    stopped,
    onRound: (bound) => onStep?.({ placed, bound }),
  });
  let { values } = root;
  for (;;) {
    if (stopped?.()) break;
    const list = columns.list;
    let fixed = 0;
    values.forEach((value, index) => {
      const whole = Math.floor(value + TOLERANCE);
      if (whole > 0) fixed += fix(list[index]!, whole);
    });
    if (fixed === 0) {
      const ranked = values
        .map((value, index) => ({ value, index }))
        .filter(({ value }) => value > TOLERANCE)
        .sort((one, other) => other.value - one.value || one.index - other.index);
      for (const { index } of ranked.slice(0, Math.max(1, Math.ceil(ranked.length * FIXED_AT_ONCE)))) fixed += fix(list[index]!, 1);
    }
    onStep?.({ placed, bound: root.bound });
    if (fixed === 0 || sizes.every((size) => size === 0)) break;
    const still = new Columns(problem);
    for (const column of list)
      if (sizes[column.group]! > 0 && column.cells.every((cell) => left[cell]! > 0)) still.add(column.group, column.blocks);
    columns = still;
    buildInTurn(problem, pricers, sizes, left, columns);
    if (columns.list.length === 0) break;
    ({ values } = await generateColumns({ problem, pricers, columns, sizes, left, solve, rounds: ROUNDS_LATER, stopped }));
  }
  return { given, placed, prices: root.prices, bound: root.bound };
}

/** Proves how many can be fully placed at most, by column generation alone; not whole. */
export async function boundByColumns({ problem, pricers, solve, rounds }: DiveOptions): Promise<number> {
  const { bound } = await generateColumns({ problem, pricers, ...begin(problem, pricers), solve, rounds });
  return bound;
}

/** All students and places, and the first columns. */
function begin(problem: Problem, pricers: readonly Pricer[]) {
  const sizes = problem.classes.map(() => 0);
  for (const student of problem.students) sizes[student.class]!++;
  const left = Int32Array.from(problem.capacity, (places) => Math.max(0, places));
  const columns = new Columns(problem);
  buildInTurn(problem, pricers, sizes, left, columns);
  return { sizes, left, columns };
}

/** First columns: classes take turns at the places least wanted, as long as any can be placed. Changes nothing but the columns. */
function buildInTurn(problem: Problem, pricers: readonly Pricer[], sizes: readonly number[], left: Int32Array, columns: Columns): void {
  const { lanes, weeks } = problem;
  const free = Int32Array.from(left);
  const sums = new Float64Array(lanes * (weeks + 1));
  const values = new Float64Array(lanes * weeks);
  const placed = sizes.map(() => 0);
  for (let cell = 0; cell < values.length; cell++) values[cell] = 1 / (1 + free[cell]!);
  laneSums(values, lanes, weeks, sums);
  const closed = closedSums(problem, free);
  for (let any = true; any; ) {
    any = false;
    for (let group = 0; group < sizes.length; group++) {
      if (placed[group]! >= sizes[group]!) continue;
      const found = pricers[group]!.cheapest({ sums, closed });
      if (found === null) {
        placed[group] = sizes[group]!;
        continue;
      }
      columns.add(group, found.blocks);
      const cells = cellsOf(problem, group, found.blocks);
      const times = Math.max(1, Math.min(sizes[group]! - placed[group]!, ...cells.map((cell) => Math.ceil(free[cell]! / 4))));
      for (const cell of cells) {
        free[cell]! -= times;
        values[cell] = 1 / (1 + free[cell]!);
      }
      for (const lane of lanesOf(cells, weeks)) {
        laneSum(values, lane, weeks, sums);
        closedSum(free, lane, weeks, closed);
      }
      placed[group]! += times;
      any = true;
    }
  }
}
