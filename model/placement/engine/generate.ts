import type { Solve } from "#model/optimisation";
import type { Problem } from "../problem/problem.ts";
import type { Columns } from "./columns.ts";
import { closedSums, laneSum, laneSums } from "./lane-sums.ts";
import { masterProgram } from "./master.ts";
import type { Priced, Pricer } from "./pricing.ts";

/** What column generation has found. */
export interface Generated {
  /** How many students take each column, not whole; aligned with the columns. */
  readonly values: readonly number[];
  /** Worth of one more place by cell, in students. */
  readonly prices: Float64Array;
  /** At most so many students, not whole: sum(price x capacity) + sum over students of max(0, 1 - cheapest schedule). */
  readonly bound: number;
}

export interface GenerateOptions {
  readonly problem: Problem;
  readonly pricers: readonly Pricer[];
  readonly columns: Columns;
  /** Students of each class still to be placed. */
  readonly sizes: readonly number[];
  /** Places left by cell. */
  readonly left: Int32Array;
  readonly solve: Solve;
  /** Most rounds of solving and pricing. */
  readonly rounds: number;
  /** Asked before each round; true ends it with what has been found. */
  readonly stopped?: (() => boolean) | undefined;
  /** Told after each round. */
  readonly onRound?: (bound: number, value: number) => void;
}

/** Further columns looked for in each pricing, with what the last one takes made dearer by this much a week. */
const VARIANTS = 8;
const DEARER = 0.1;
/** How near the best prices so far new ones are looked for; stabilises the prices from one round to the next (Wentges 1997). */
const TOWARDS_BEST = [0.6, 0.3, 0];
const TOLERANCE = 1e-6;
/** Rows of a programme from which the vertices on the way to the best are too many to walk along. */
const LARGE = 6000;

/**
 * Solves the linear relaxation over all schedules by column generation: the programme over the columns known gives prices, the prices find
 * schedules that are worth more than they cost. Any prices prove a bound; the best is kept.
 */
export async function generateColumns(options: GenerateOptions): Promise<Generated> {
  const { problem, pricers, columns, sizes, left, solve, rounds, stopped, onRound } = options;
  const { lanes, weeks } = problem;
  const cells = lanes * weeks;
  const closed = closedSums(problem, left);
  const sums = new Float64Array(lanes * (weeks + 1));
  let kept: Float64Array = new Float64Array(cells);
  let bound = Number.POSITIVE_INFINITY;
  let values: readonly number[] = [];
  for (let round = 0; round < rounds && !stopped?.(); round++) {
    const { program, cells: rows } = masterProgram(columns.list, sizes, left, false);
    const solution = await solve(program, { prices: true, large: program.rows.length > LARGE });
    if (solution.status !== "optimal" || solution.prices === undefined) throw new Error(`the relaxation ended with ${solution.status}`);
    values = solution.values;
    const duals = new Float64Array(cells);
    rows.forEach((cell, index) => {
      duals[cell] = Math.max(0, solution.prices![sizes.length + index]!);
    });
    const worth = sizes.map((_, group) => Math.max(0, solution.prices![group]!));
    let added = 0;
    for (const share of bound === Number.POSITIVE_INFINITY ? [0] : TOWARDS_BEST) {
      const mixed = duals.map((dual, cell) => share * kept[cell]! + (1 - share) * dual);
      laneSums(mixed, lanes, weeks, sums);
      let proven = 0;
      for (let cell = 0; cell < cells; cell++) proven += mixed[cell]! * Math.max(0, left[cell]!);
      for (let group = 0; group < sizes.length; group++) {
        if (sizes[group] === 0) continue;
        const found = pricers[group]!.cheapest({ sums, closed });
        if (found === null) continue;
        proven += sizes[group]! * Math.max(0, 1 - found.cost);
        added += addColumns(options, group, found, { duals, worth: worth[group]!, mixed, closed });
      }
      if (proven < bound) {
        bound = proven;
        kept = mixed;
      }
      if (added > 0) break;
    }
    onRound?.(bound, solution.objective);
    if (added === 0 || Math.floor(bound + TOLERANCE) <= Math.floor(solution.objective + TOLERANCE)) break;
  }
  return { values, prices: kept, bound };
}

/** Adds the schedule found and variants of it, as far as they are worth more than they cost. */
function addColumns(
  { problem: { lanes, weeks, classes }, pricers, columns, sizes }: GenerateOptions,
  group: number,
  found: Priced,
  { duals, worth, mixed, closed }: { duals: Float64Array; worth: number; mixed: Float64Array; closed: Int32Array },
): number {
  let added = 0;
  const dearer = mixed.slice();
  const sums = new Float64Array(lanes * (weeks + 1));
  laneSums(dearer, lanes, weeks, sums);
  let next: Priced | null = found;
  for (let variant = 0; next !== null; variant++) {
    let reduced = worth - 1;
    const touched = new Set<number>();
    for (const { requirement, option, start } of next.blocks) {
      const { length, options } = classes[group]!.requirements[requirement]!;
      for (const lane of options[option]!.lanes) {
        touched.add(lane);
        for (let week = start; week < start + length; week++) {
          reduced += duals[lane * weeks + week]!;
          dearer[lane * weeks + week]! += DEARER;
        }
      }
    }
    if (reduced < -TOLERANCE && columns.add(group, next.blocks)) added++;
    if (sizes[group]! <= 1 || variant >= VARIANTS) break;
    for (const lane of touched) laneSum(dearer, lane, weeks, sums);
    next = pricers[group]!.cheapest({ sums, closed });
  }
  return added;
}
