import type { Solve } from "#model/optimisation";
import type { LaterGoal } from "../case/term.ts";
import type { Block, Problem } from "../problem/problem.ts";
import { dive } from "./dive.ts";
import { ejectAndReinsert, restore } from "./eject.ts";
import { fillOpening } from "./fill-openings.ts";
import { openGoals, type StudentCosts } from "./goals.ts";
import { closedSums, laneSums } from "./lane-sums.ts";
import { tooFew, withoutOpenings } from "./openings.ts";
import { openPricer, type Pricer } from "./pricing.ts";
import { refine } from "./refine.ts";
import { openSeats, type Seats } from "./seats.ts";
import { startFrom } from "./start.ts";
import { placedWithoutMoves } from "./without-moves.ts";

/** How far the search goes: limits of work, so that the same term gives the same bytes on any machine. */
export interface SearchLimits {
  /** Rounds of column generation. */
  readonly rounds: number;
  /** Students tried by ejection. */
  readonly tries: number;
  /** Passes over all students for the later goals. */
  readonly passes: number;
}

export const SEARCH_LIMITS: SearchLimits = { rounds: 300, tries: 20_000, passes: 12 };

/** What the search is doing, to be shown. */
export interface SearchProgress {
  readonly step: "bound" | "reinsert" | "partial" | "goals";
  readonly placed: number;
  readonly bound: number;
}

export interface SearchOptions {
  readonly costs: StudentCosts;
  readonly goals: readonly LaterGoal[];
  readonly solve: Solve;
  readonly limits?: SearchLimits;
  readonly onProgress?: (progress: SearchProgress) => void;
  readonly stopped?: () => boolean;
  /** Schedules from before, aligned with the students: as few as possible are to change. */
  readonly earlier?: readonly (readonly Block[] | null)[] | undefined;
}

/** What the search found. */
export interface Found {
  /** Each student's schedule: all of the requirements, some, or null. */
  readonly schedules: readonly (readonly Block[] | null)[];
  readonly placed: number;
  /** Proven: no more than so many can be fully placed. */
  readonly bound: number;
  /** Prices on capacity that prove it. */
  readonly prices: Float64Array;
  readonly stopped: boolean;
  /** After a change: how many were found for if nobody was moved who can stay. */
  readonly withoutMoves?: number;
}

const TOLERANCE = 1e-6;
/** Insertions tried to see how many could be placed without moves. */
const WITHOUT_MOVES = 2000;

/**
 * Places students stage by stage: most with everything the term requires, then most weeks for the others, then the later goals in their
 * order. An earlier stage is never worsened by a later one.
 */
export async function search(problem: Problem, options: SearchOptions): Promise<Found> {
  const { costs, goals: order, solve, limits = SEARCH_LIMITS, onProgress, stopped, earlier } = options;
  const pricers = problem.classes.map((group) => openPricer(problem, group));
  const first = await dive({
    problem,
    pricers,
    solve,
    rounds: limits.rounds,
    ...(stopped && { stopped }),
    onStep: ({ placed, bound }) => onProgress?.({ step: "bound", placed, bound: Math.floor(bound + TOLERANCE) }),
  });
  const bound = Math.min(problem.students.length, Math.floor(first.bound + TOLERANCE));
  let held = problem;
  let seats = openSeats(held);
  const eject = (): void =>
    ejectAndReinsert(held, seats, { pricers, prices: first.prices, tries: limits.tries, enough: bound, ...(stopped && { stopped }) });
  if (earlier !== undefined) {
    startFrom(held, seats, earlier);
    eject();
    comeHome(held, seats, earlier);
  }
  // Staying where they are goes before all else but the number placed.
  const kept = seats.placed;
  if (earlier === undefined || kept < first.placed) {
    seats = openSeats(held);
    seat(held, seats, first.given, earlier);
    eject();
    if (earlier !== undefined) comeHome(held, seats, earlier);
  }
  onProgress?.({ step: "reinsert", placed: seats.placed, bound });
  // Windows with too few are filled; where too few can come, the smallest is closed, and those who were there look for other places.
  for (let few = tooFew(held, seats); few.length > 0; few = tooFew(held, seats)) {
    if (few.some(({ opening }) => fillOpening(held, seats, pricers, opening))) continue;
    const [smallest] = few.sort((one, other) => one.students.length - other.students.length || one.opening - other.opening);
    const others = seats.schedules.map((schedule, student) => (smallest!.students.includes(student) ? null : schedule));
    held = withoutOpenings(held, [smallest!.opening]);
    seats = openSeats(held);
    others.forEach((schedule, student) => {
      if (schedule !== null) seats.take(student, schedule);
    });
    eject();
  }
  placeInPart(held, seats, pricers);
  dropTooFew(held, seats);
  onProgress?.({ step: "partial", placed: seats.placed, bound });
  const goals = openGoals(held, costs, order);
  const before = [...seats.schedules];
  const settled = (student: number): boolean => earlier !== undefined && same(earlier[student] ?? null, seats.schedules[student] ?? null);
  refine(held, seats, { pricers, goals, settled, passes: limits.passes, ...(stopped && { stopped }) });
  // Moves do not know of windows that open for several: where one was left with too few, the moves are taken back.
  if (tooFew(held, seats).length > 0) restore(seats, before);
  onProgress?.({ step: "goals", placed: seats.placed, bound });
  return {
    schedules: seats.schedules,
    placed: seats.placed,
    bound,
    prices: first.prices,
    stopped: stopped?.() ?? false,
    ...(earlier !== undefined && { withoutMoves: placedWithoutMoves(problem, earlier, { pricers, tries: WITHOUT_MOVES }) }),
  };
}

/** Gives the schedules of each class to its students: those who must not be left out again first, then by lot. */
function seat(
  { classes, students }: Problem,
  seats: Seats,
  given: readonly (readonly (readonly Block[])[])[],
  earlier?: readonly (readonly Block[] | null)[],
): void {
  const waiting: number[][] = classes.map(() => []);
  students.forEach(({ class: group }, student) => {
    waiting[group]!.push(student);
  });
  waiting.forEach((list, group) => {
    list.sort((one, other) => students[other]!.precedence - students[one]!.precedence || students[one]!.lot - students[other]!.lot);
    // Whoever had one of these schedules before keeps it.
    const rest = given[group]!.filter((blocks) => {
      const at = earlier === undefined ? -1 : list.findIndex((student) => same(earlier[student] ?? null, blocks));
      if (at < 0) return true;
      seats.take(list.splice(at, 1)[0]!, blocks);
      return false;
    });
    rest.forEach((blocks, index) => {
      seats.take(list[index]!, blocks);
    });
  });
}

/** Whether two schedules are alike. */
const same = (one: readonly Block[] | null, other: readonly Block[] | null): boolean =>
  one !== null &&
  other !== null &&
  one.length === other.length &&
  one.every((block) =>
    other.some(({ requirement, option, start }) => requirement === block.requirement && option === block.option && start === block.start),
  );

/** Lets students go back to where they were, as long as any can. */
function comeHome({ students }: Problem, seats: Seats, earlier: readonly (readonly Block[] | null)[]): void {
  for (let any = true; any; ) {
    any = false;
    students.forEach(({ class: group }, student) => {
      const [was, is] = [earlier[student] ?? null, seats.schedules[student] ?? null];
      if (was === null || is === null || same(was, is) || was.length < is.length) return;
      seats.leave(student);
      if (seats.cells(group, was).every((cell) => seats.left[cell]! > 0)) {
        seats.take(student, was);
        any = true;
      } else seats.take(student, is);
    });
  }
}

/** Gives students who cannot have everything as many weeks as the capacity left allows, in the order of their turns. */
function placeInPart(problem: Problem, seats: Seats, pricers: readonly Pricer[]): void {
  const { students, lanes, weeks } = problem;
  const waiting = students.map((_, student) => student).filter((student) => seats.schedules[student] === null);
  waiting.sort((one, other) => students[other]!.precedence - students[one]!.precedence || students[one]!.lot - students[other]!.lot);
  const sums = new Float64Array(lanes * (weeks + 1));
  for (const student of waiting) {
    laneSums(
      Float64Array.from(seats.left, (left) => 1 / (1 + Math.max(0, left))),
      lanes,
      weeks,
      sums,
    );
    const found = pricers[students[student]!.class]!.most({ sums, closed: closedSums(problem, seats.left) });
    if (found !== null && found.blocks.length > 0) seats.take(student, found.blocks);
  }
}

/** Takes partial schedules out of windows that too few come to. */
function dropTooFew(problem: Problem, seats: Seats): void {
  for (let few = tooFew(problem, seats); few.length > 0; few = tooFew(problem, seats))
    for (const { students } of few) for (const student of students) if (seats.schedules[student] !== null) seats.leave(student);
}
