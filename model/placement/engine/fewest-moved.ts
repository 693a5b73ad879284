import { bestFound, type Solve } from "#model/optimisation";
import type { Block, Problem } from "../problem/problem.ts";
import { closedSums, laneSums } from "./lane-sums.ts";
import { type Kept, type MovedColumn, movedColumn, movedProgram, type Stayers } from "./moved-program.ts";
import { openPinned } from "./pinned.ts";
import type { Pricer, Prices } from "./pricing.ts";
import { type Earlier, keeps, movedStudents } from "./replan.ts";
import { openSeats, type Seats } from "./seats.ts";
import { allowed } from "./start.ts";

/** Prices that prove how many must move at least: on places, on a student with everything, and on a week of practice of the others. */
export interface MovedPrices {
  readonly prices: Float64Array;
  readonly placed: number;
  readonly week: number;
}

export interface FewestMovedOptions {
  readonly pricers: readonly Pricer[];
  readonly solve: Solve;
  readonly earlier: Earlier;
  /** Most rounds of solving and pricing. */
  readonly rounds: number;
  readonly stopped?: () => boolean;
}

const TOLERANCE = 1e-6;
/** How near the best prices so far new ones are looked for. */
const TOWARDS_BEST = [0.5, 0];
/** Most branch-and-bound nodes over the schedules found: a limit of work. */
const MOST_NODES = 500;

/**
 * Has as few students as possible move from what they had, as many with everything and as many weeks for the others as the seats have now. The linear
 * programme over all schedules bounds it (column generation: most stay, so few columns are needed); whole numbers over the columns found
 * are the answer.
 *
 * @param problem with all windows open, for the bound.
 * @param held with windows closed that too few come to.
 * @returns new seats with fewer moved, or null; and the prices that prove the bound.
 */
export async function fewestMoved(
  problem: Problem,
  held: Problem,
  seats: Seats,
  options: FewestMovedOptions,
): Promise<{ readonly seats: Seats | null; readonly proof: MovedPrices }> {
  const { solve, earlier } = options;
  const stayers = whoHadTheSame(problem, earlier);
  const sizes = problem.classes.map(() => 0);
  for (const student of problem.students) sizes[student.class]!++;
  const kept: Kept = { placed: seats.placed, weeks: weeksOfOthers(problem, seats) };
  const pool = openPool(problem);
  stayers.forEach(({ group, before }, own) => {
    pool.add(group, own, before);
  });
  const ownOf = new Map(stayers.flatMap(({ students }, own) => students.map((student) => [student, own] as const)));
  seats.schedules.forEach((blocks, student) => {
    if (blocks === null) return;
    const own = ownOf.get(student);
    const stays = own !== undefined && keeps(stayers[own]!.before, blocks);
    pool.add(problem.students[student]!.class, stays ? own : null, blocks);
  });
  const proof = await generate(problem, { ...options, stayers, sizes, kept, pool });
  const cells = (first: number, last: number, lane: number): Set<number> =>
    new Set(Array.from({ length: last - first + 1 }, (_, at) => lane * problem.weeks + first + at));
  const columns = pool.list.filter((column) => column.cells.every((cell) => held.capacity[cell]! > 0));
  const windows = held.openings.flatMap(({ lane, first, last, least }) => {
    const window = cells(first, last, lane);
    return [...window].some((cell) => [...seats.occupants(cell)].length > 0) ? [{ cells: window, least }] : [];
  });
  // Windows nobody comes to now stay empty: one more student alone would not open them.
  const empty = held.openings.flatMap(({ lane, first, last }) => {
    const window = cells(first, last, lane);
    return [...window].some((cell) => [...seats.occupants(cell)].length > 0) ? [] : [...window];
  });
  const capacity = Int32Array.from(held.capacity);
  for (const cell of empty) capacity[cell] = 0;
  const usable = columns.filter((column) => column.cells.every((cell) => capacity[cell]! > 0));
  const { program } = movedProgram(usable, { stayers, sizes, capacity, kept, windows }, true);
  const found = bestFound(await solve(program, { mostNodes: MOST_NODES }));
  if (found === null) return { seats: null, proof };
  const next = openSeats(held);
  seatColumns(held, next, { usable, values: found.values, stayers, earlier });
  const before = movedStudents(earlier, seats.schedules).length;
  const fewer =
    next.placed >= kept.placed &&
    weeksOfOthers(held, next) >= kept.weeks - 1e-6 &&
    next.left.every((left) => left >= 0) &&
    movedStudents(earlier, next.schedules).length < before;
  return { seats: fewer ? next : null, proof };
}

/** Weeks of practice of students without everything. */
export function weeksOfOthers({ classes, students }: Problem, seats: Seats): number {
  return seats.schedules.reduce((sum, blocks, student) => {
    const { requirements } = classes[students[student]!.class]!;
    if (blocks === null || blocks.length === requirements.length) return sum;
    return sum + blocks.reduce((own, { requirement }) => own + requirements[requirement]!.weeks, 0);
  }, 0);
}

/** Students by class and what they had, those whose turn and lot come first in front; only what can still be. */
function whoHadTheSame(problem: Problem, earlier: Earlier): Stayers[] {
  const { students } = problem;
  const found = new Map<string, { group: number; before: readonly Block[]; students: number[] }>();
  earlier.forEach((before, student) => {
    if (before === null || before.length === 0 || !allowed(problem, student, before)) return;
    const group = students[student]!.class;
    const name = scheduleName(group, before);
    const own = found.get(name);
    if (own === undefined) found.set(name, { group, before, students: [student] });
    else own.students.push(student);
  });
  const list = [...found.values()];
  for (const own of list) own.students.sort(byTurn(problem));
  return list;
}

const byTurn =
  ({ students }: Problem) =>
  (one: number, other: number): number =>
    students[other]!.precedence - students[one]!.precedence || students[one]!.lot - students[other]!.lot;

const scheduleName = (group: number, blocks: readonly Block[]): string =>
  `${group}:${blocks
    .map(({ requirement, option, start }) => `${requirement},${option},${start}`)
    .sort()
    .join(";")}`;

/** The columns found so far, each once. */
interface Pool {
  readonly list: MovedColumn[];
  add(group: number, stayers: number | null, blocks: readonly Block[]): boolean;
}

function openPool(problem: Problem): Pool {
  const known = new Set<string>();
  const list: MovedColumn[] = [];
  return {
    list,
    add(group, stayers, blocks) {
      const name = `${stayers ?? ""}/${scheduleName(group, blocks)}`;
      if (known.has(name)) return false;
      known.add(name);
      list.push(movedColumn(problem, group, stayers, blocks));
      return true;
    },
  };
}

interface Generation extends FewestMovedOptions {
  readonly stayers: readonly Stayers[];
  readonly sizes: readonly number[];
  readonly kept: Kept;
  readonly pool: Pool;
}

/** Solves the linear programme by column generation; gives the prices with the best bound. */
async function generate(problem: Problem, options: Generation): Promise<MovedPrices> {
  const { solve, rounds, stopped, stayers, sizes, kept, pool } = options;
  const { lanes, weeks } = problem;
  const grow = openGrowth(problem, options);
  let best: MovedPrices = { prices: new Float64Array(lanes * weeks), placed: 0, week: 0 };
  let bound = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds && !stopped?.(); round++) {
    const { program, cells } = movedProgram(pool.list, { stayers, sizes, capacity: problem.capacity, kept }, false);
    const solution = await solve(program, { prices: true });
    if (solution.status !== "optimal" || solution.prices === undefined) break;
    const rows = solution.prices;
    const dual: MovedPrices = { prices: new Float64Array(lanes * weeks), placed: Math.max(0, -rows[0]!), week: Math.max(0, -rows[1]!) };
    const head = 2 + sizes.length + stayers.length;
    cells.forEach((cell, index) => {
      dual.prices[cell] = Math.max(0, rows[head + index]!);
    });
    const worth = {
      classes: sizes.map((_, group) => Math.max(0, rows[2 + group]!)),
      same: stayers.map((_, own) => Math.max(0, rows[2 + sizes.length + own]!)),
    };
    let added = 0;
    for (const share of round === 0 ? [0] : TOWARDS_BEST) {
      const mixed: MovedPrices = {
        prices: dual.prices.map((price, cell) => share * best.prices[cell]! + (1 - share) * price),
        placed: share * best.placed + (1 - share) * dual.placed,
        week: share * best.week + (1 - share) * dual.week,
      };
      const grown = grow(mixed, dual, worth);
      added += grown.added;
      if (grown.bound < bound) [bound, best] = [grown.bound, mixed];
      if (added > 0) break;
    }
    if (added === 0 || Math.floor(bound + TOLERANCE) <= Math.floor(solution.objective + TOLERANCE)) break;
  }
  return best;
}

interface Worth {
  readonly classes: readonly number[];
  readonly same: readonly number[];
}

/** Looks for columns at some prices, and reckons how many can stay at most by them. */
function openGrowth(
  problem: Problem,
  { pricers, stayers, sizes, kept, pool }: Generation,
): (at: MovedPrices, dual: MovedPrices, worth: Worth) => { readonly bound: number; readonly added: number } {
  const { lanes, weeks, capacity, classes } = problem;
  const sums = new Float64Array(lanes * (weeks + 1));
  const closed = closedSums(problem);
  // Who had a part and keeps it can have more beside it.
  const parts = new Map(
    stayers.flatMap(({ group, before }, own) =>
      before.length < classes[group]!.requirements.length ? [[own, openPinned(problem, group, before)] as const] : [],
    ),
  );
  return (at, dual, worth) => {
    laneSums(at.prices, lanes, weeks, sums);
    const prices: Prices = { sums, closed };
    let bound = -at.placed * kept.placed - at.week * kept.weeks;
    for (let cell = 0; cell < capacity.length; cell++) bound += at.prices[cell]! * Math.max(0, capacity[cell]!);
    let added = 0;
    const value = (column: MovedColumn, by: MovedPrices): number =>
      (column.stayers === null ? 0 : 1) +
      (column.whole ? by.placed : by.week * column.weeks) -
      column.cells.reduce((sum, cell) => sum + by.prices[cell]!, 0);
    const offer = (group: number, own: number | null, blocks: readonly Block[] | undefined): number => {
      if (blocks === undefined) return 0;
      const column = movedColumn(problem, group, own, blocks);
      const reduced = value(column, dual) - worth.classes[group]! - (own === null ? 0 : worth.same[own]!);
      if (reduced > TOLERANCE && pool.add(group, own, blocks)) added++;
      return value(column, at);
    };
    const free = sizes.map((size, group) => {
      if (size === 0) return 0;
      const whole = offer(group, null, pricers[group]!.cheapest(prices)?.blocks);
      const partly = at.week > 0 ? offer(group, null, pricers[group]!.partial(prices, at.week)?.blocks) : 0;
      return Math.max(0, whole, partly);
    });
    const others = [...sizes];
    stayers.forEach(({ group, before, students }, own) => {
      let most = Math.max(free[group]!, value(movedColumn(problem, group, own, before), at));
      const pinned = parts.get(own);
      if (pinned !== undefined) {
        const whole = pinned.whole(prices);
        if (whole !== null) most = Math.max(most, offer(group, own, whole));
        const more = at.week > 0 ? pinned.partly(prices, at.week) : null;
        if (more !== null) most = Math.max(most, offer(group, own, more));
      }
      bound += students.length * most;
      others[group]! -= students.length;
    });
    others.forEach((number, group) => {
      bound += number * free[group]!;
    });
    return { bound, added };
  };
}

/** Seats students by how many take each column: those who stay, then the others of each class in their turn, wholes first. */
function seatColumns(
  problem: Problem,
  seats: Seats,
  {
    usable,
    values,
    stayers,
    earlier,
  }: { usable: readonly MovedColumn[]; values: readonly number[]; stayers: readonly Stayers[]; earlier: Earlier },
): void {
  const { classes, students } = problem;
  const staying = stayers.map(({ students: own }) => [...own]);
  const free: MovedColumn[][] = classes.map(() => []);
  usable.forEach((column, index) => {
    for (let times = Math.round(values[index]!); times > 0; times--) {
      const student = column.stayers === null ? undefined : staying[column.stayers]!.shift();
      if (student === undefined) free[column.group]!.push(column);
      else seats.take(student, column.blocks);
    }
  });
  const waiting: number[][] = classes.map(() => []);
  students.forEach(({ class: group }, student) => {
    if (seats.schedules[student] === null) waiting[group]!.push(student);
  });
  const had = (student: number): number => earlier[student]?.length ?? 0;
  const turn = byTurn(problem);
  waiting.forEach((list, group) => {
    // Of two whose turn is alike, who had more before comes first.
    list.sort((one, other) => students[other]!.precedence - students[one]!.precedence || had(other) - had(one) || turn(one, other));
    const columns = free[group]!.sort((one, other) => Number(other.whole) - Number(one.whole) || other.weeks - one.weeks);
    columns.slice(0, list.length).forEach(({ blocks }, index) => {
      seats.take(list[index]!, blocks);
    });
  });
}
