import type { Program, ProgramColumn, Solve, Values } from "#model/optimisation";
import { bestFound } from "#model/optimisation";
import { type Column, Columns } from "../engine/columns.ts";
import { closedSums, laneSums } from "../engine/lane-sums.ts";
import { openPricer, type Pricer } from "../engine/pricing.ts";
import type { ClassTerm } from "./class-term.ts";

/** Schedules found so far for the classes of a term; one pool serves every question about it, since only capacity differs. */
export interface SchedulePool {
  readonly term: ClassTerm;
  readonly pricers: readonly Pricer[];
  readonly columns: Columns;
}

/** Opens an empty pool. */
export const openSchedules = (term: ClassTerm): SchedulePool => ({
  term,
  pricers: term.problem.classes.map((group) => openPricer(term.problem, group)),
  columns: new Columns(term.problem),
});

/** A row about the students placed of some classes and about other columns: the sum lies from `lower` to `upper`. */
export interface RelaxationRow {
  readonly name: string;
  readonly lower: number;
  readonly upper: number;
  /** Classes whose students placed are counted, each once. */
  readonly groups: readonly number[];
  readonly extras?: readonly (readonly [extra: number, value: number])[];
}

/** What is asked of the classes: how many students take which schedule, and other columns, so that the sum of gains is greatest. */
export interface Relaxation {
  /** Classes it is about. */
  readonly groups: readonly number[];
  /** What one student placed adds, whatever the class. */
  readonly gain: number;
  readonly extras: readonly ProgramColumn[];
  readonly rows: readonly RelaxationRow[];
  /** Students at once by cell, `lane * weeks + week`. */
  readonly capacity: Float64Array;
  /** Extra that adds to the capacity of a lane, in every week with any; by lane. */
  readonly opens?: ReadonlyMap<number, number>;
}

/** What was found. */
export interface Relaxed {
  readonly objective: number;
  /** Students placed by class, aligned with the classes of the term. */
  readonly placed: Float64Array;
  readonly extras: readonly number[];
  /** Prices of the rows; none where whole numbers were asked for. */
  readonly prices: readonly number[];
  /** Whether nothing better exists: no further schedule would help. */
  readonly proven: boolean;
}

const MOST_ROUNDS = 300;
/** Further schedules looked for in each pricing, with the weeks of the last one made dearer. */
const VARIANTS = 6;
const DEARER = 0.1;
const TOLERANCE = 1e-7;

/**
 * Solves a relaxation by column generation: students may be divided. Students who can be placed are an expectation over many years, and the value
 * is a bound for whole students too.
 */
export async function solveRelaxed(pool: SchedulePool, relaxation: Relaxation, solve: Solve): Promise<Relaxed> {
  for (let round = 0; ; round++) {
    const { program, columns, cells } = programOf(pool, relaxation);
    const found = await solve(program, { prices: true });
    if (found.status !== "optimal" || found.prices === undefined) throw new Error(`the relaxation over classes ended with ${found.status}`);
    const added = round < MOST_ROUNDS ? addSchedules(pool, relaxation, found.prices, cells) : 0;
    if (added === 0) return relaxed(pool, relaxation, found, columns, found.prices, round < MOST_ROUNDS);
  }
}

/** Solves the same over the schedules known, for extras that are whole where they must be; null where nothing was found. */
export async function solveWhole(pool: SchedulePool, relaxation: Relaxation, solve: Solve, mostNodes: number): Promise<Relaxed | null> {
  const { program, columns } = programOf(pool, relaxation);
  const solution = await solve(program, { mostNodes });
  const found = bestFound(solution);
  return found && relaxed(pool, relaxation, found, columns, [], solution.status === "optimal");
}

function relaxed(
  { term }: SchedulePool,
  { extras }: Relaxation,
  { values, objective }: Values,
  columns: readonly Column[],
  prices: readonly number[],
  proven: boolean,
): Relaxed {
  const placed = new Float64Array(term.problem.classes.length);
  columns.forEach(({ group }, index) => {
    placed[group]! += values[extras.length + index]!;
  });
  return { objective, placed, extras: values.slice(0, extras.length), prices, proven };
}

/** The programme over the schedules known: extras first, then schedules; the given rows first, then a row for each cell that any takes. */
function programOf(
  { term, columns: known }: SchedulePool,
  { groups, gain, extras, rows, capacity, opens }: Relaxation,
): { readonly program: Program; readonly columns: readonly Column[]; readonly cells: readonly number[] } {
  const { weeks } = term.problem;
  const wanted = new Set(groups);
  const columns = known.list.filter(({ group, cells }) => wanted.has(group) && cells.every((cell) => capacity[cell]! > TOLERANCE));
  const members = new Map<number, number[]>(groups.map((group) => [group, []]));
  const byCell = new Map<number, number[]>();
  columns.forEach(({ group, cells }, index) => {
    members.get(group)!.push(extras.length + index);
    for (const cell of cells) {
      const list = byCell.get(cell);
      if (list === undefined) byCell.set(cell, [extras.length + index]);
      else list.push(extras.length + index);
    }
  });
  const cells = [...byCell.keys()];
  return {
    columns,
    cells,
    program: {
      objective: "most",
      columns: [
        ...extras,
        ...columns.map(() => ({ name: "schedule", cost: gain, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false })),
      ],
      rows: [
        ...rows.map(({ name, lower, upper, groups: counted, extras: own = [] }) => {
          const schedules = counted.flatMap((group) => members.get(group) ?? []);
          return {
            name,
            lower,
            upper,
            columns: [...own.map(([extra]) => extra), ...schedules],
            values: [...own.map(([, value]) => value), ...schedules.map(() => 1)],
          };
        }),
        ...cells.map((cell) => {
          const extra = opens?.get(Math.floor(cell / weeks));
          const list = byCell.get(cell)!;
          return {
            name: "capacity",
            lower: Number.NEGATIVE_INFINITY,
            upper: capacity[cell]!,
            columns: extra === undefined ? list : [...list, extra],
            values: extra === undefined ? list.map(() => 1) : [...list.map(() => 1), -1],
          };
        }),
      ],
    },
  };
}

/** Adds schedules that are worth more than what they take costs; says how many. */
function addSchedules(
  { term, pricers, columns }: SchedulePool,
  { groups, gain, rows, capacity }: Relaxation,
  prices: readonly number[],
  cells: readonly number[],
): number {
  const { problem } = term;
  const { lanes, weeks } = problem;
  const price = new Float64Array(lanes * weeks);
  cells.forEach((cell, index) => {
    price[cell] = Math.max(0, prices[rows.length + index]!);
  });
  const closed = closedSums(
    problem,
    Int32Array.from(capacity, (places) => (places > TOLERANCE ? 1 : 0)),
  );
  const sums = new Float64Array(lanes * (weeks + 1));
  let added = 0;
  for (const group of groups) {
    let worth = gain;
    rows.forEach((row, index) => {
      if (row.groups.includes(group)) worth -= prices[index]!;
    });
    if (worth <= TOLERANCE) continue;
    const dearer = Float64Array.from(price);
    for (let variant = 0; variant < VARIANTS; variant++) {
      laneSums(dearer, lanes, weeks, sums);
      const found = pricers[group]!.cheapest({ sums, closed });
      if (found === null) break;
      let cost = 0;
      for (const { requirement, option, start } of found.blocks) {
        const { length, options } = problem.classes[group]!.requirements[requirement]!;
        for (const lane of options[option]!.lanes)
          for (let week = start; week < start + length; week++) {
            cost += price[lane * weeks + week]!;
            dearer[lane * weeks + week]! += DEARER * worth;
          }
      }
      if (variant === 0 && cost >= worth - TOLERANCE) break;
      if (cost < worth - TOLERANCE && columns.add(group, found.blocks)) added++;
    }
  }
  return added;
}
