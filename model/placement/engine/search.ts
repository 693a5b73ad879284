import type { Solve } from "#model/optimisation";
import type { LaterGoal } from "../case/term.ts";
import type { Block, Problem } from "../problem/problem.ts";
import { dive } from "./dive.ts";
import { ejectAndReinsert, restore } from "./eject.ts";
import { fewestMoved, type MovedPrices } from "./fewest-moved.ts";
import { fillOpening } from "./fill-openings.ts";
import { openGoals, type StudentCosts } from "./goals.ts";
import { keepWeeks, weeksChanged } from "./keep-weeks.ts";
import { laneSum, laneSums, lanesOf } from "./lane-sums.ts";
import { tooFew, withoutOpenings } from "./openings.ts";
import { placeOnePeriod } from "./place-one-period.ts";
import { openPricer, type Pricer } from "./pricing.ts";
import { refine } from "./refine.ts";
import { comeHome, type Earlier, keeps, movedStudents, same, stayOrFit } from "./replan.ts";
import { openSeats, type Seats } from "./seats.ts";
import { allowed } from "./start.ts";
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
  /** What there was before, of which as little as possible is to change. */
  readonly before?: Before | undefined;
}

/** What students had before a change, aligned with the students. */
export interface Before {
  /** Their schedules; null where there was none, or some of it can no longer be. */
  readonly earlier: Earlier;
  /** What of it can still be. */
  readonly remains: Earlier;
  /** Of those with a schedule, so many must move by the tables alone: fewer are not looked for. */
  readonly least: number;
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
  /** After a change: prices that prove how many must move, where the tables alone do not. */
  readonly moved?: MovedPrices;
}

const TOLERANCE = 1e-6;
/** Insertions tried to see how many could be placed without moves. */
const WITHOUT_MOVES = 2000;
/** Rounds of column generation for the fewest moved. */
const MOVED_ROUNDS = 60;

/**
 * Places students stage by stage: most with everything the term requires, then most weeks for the others, then the later goals in their
 * order. An earlier stage is never worsened by a later one.
 */
export async function search(problem: Problem, options: SearchOptions): Promise<Found> {
  const { costs, goals: order, solve, limits = SEARCH_LIMITS, onProgress, stopped, before: was } = options;
  const earlier = was?.earlier;
  const flow = earlier === undefined ? placeOnePeriod(problem, openGoals(problem, costs, order), costs.places, stopped) : null;
  if (flow !== null) {
    onProgress?.({ step: "goals", placed: flow.placed, bound: flow.placed });
    return { ...flow, bound: flow.placed, stopped: stopped?.() ?? false };
  }
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
    seats = stayOrFit(held, earlier, { pricers, tries: WITHOUT_MOVES, ...(stopped && { stopped }) });
    // Only where more can be placed by it is anybody moved who could stay.
    if (seats.placed < bound) {
      eject();
      comeHome(held, seats, earlier);
    }
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
  placeInPart(held, seats, pricers, earlier);
  dropTooFew(held, seats);
  onProgress?.({ step: "partial", placed: seats.placed, bound });
  let moved: MovedPrices | undefined;
  if (was !== undefined && movedStudents(was.earlier, seats.schedules).length > was.least && !stopped?.()) {
    const rounds = Math.min(limits.rounds, MOVED_ROUNDS);
    const fewest = await fewestMoved(problem, held, seats, { pricers, solve, earlier: was.earlier, rounds, ...(stopped && { stopped }) });
    moved = fewest.proof;
    if (fewest.seats !== null && tooFew(held, fewest.seats).length === 0) seats = fewest.seats;
  }
  const beforeWeeks = [...seats.schedules];
  if (was !== undefined) keepWeeks(held, seats, was.remains, movedStudents(was.remains, seats.schedules));
  if (tooFew(held, seats).length > 0) restore(seats, beforeWeeks);
  const settled = (student: number): boolean => {
    const had = earlier?.[student] ?? null;
    return had !== null && keeps(had, seats.schedules[student] ?? []);
  };
  // Goal by goal, each beginning from what those before it came to: so no goal is worse for one that comes after it.
  for (let stage = 1; stage <= order.length; stage++) {
    const before = [...seats.schedules];
    refine(held, seats, {
      pricers,
      goals: openGoals(held, costs, order.slice(0, stage)),
      settled,
      passes: limits.passes,
      ...(was && { before: (student, schedule) => weeksChanged(held, was.remains, student, schedule) }),
      ...(stopped && { stopped }),
    });
    // Moves do not know of windows that open for several: where one was left with too few, the moves are taken back.
    if (tooFew(held, seats).length > 0) restore(seats, before);
  }
  onProgress?.({ step: "goals", placed: seats.placed, bound });
  return {
    schedules: seats.schedules,
    placed: seats.placed,
    bound,
    prices: first.prices,
    stopped: stopped?.() ?? false,
    ...(earlier !== undefined && { withoutMoves: placedWithoutMoves(problem, earlier, { pricers, tries: WITHOUT_MOVES }) }),
    ...(moved && { moved }),
  };
}

/** Gives the schedules of each class to its students: those who must not be left out again first, then by lot. */
function seat({ classes, students }: Problem, seats: Seats, given: readonly (readonly (readonly Block[])[])[], earlier?: Earlier): void {
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

/** Gives students who cannot have everything as many weeks as the capacity left allows, in the order of their turns: what they had, if it is as many. */
function placeInPart(problem: Problem, seats: Seats, pricers: readonly Pricer[], earlier?: Earlier): void {
  const { students, classes, lanes, weeks } = problem;
  const waiting = students.map((_, student) => student).filter((student) => seats.schedules[student] === null);
  waiting.sort((one, other) => students[other]!.precedence - students[one]!.precedence || students[one]!.lot - students[other]!.lot);
  const sums = new Float64Array(lanes * (weeks + 1));
  const price = (left: number): number => 1 / (1 + Math.max(0, left));
  const values = Float64Array.from(seats.left, price);
  laneSums(values, lanes, weeks, sums);
  for (const student of waiting) {
    const { class: group } = students[student]!;
    const found = pricers[group]!.most({ sums, closed: seats.closed });
    if (found === null || found.blocks.length === 0) continue;
    const practice = (blocks: readonly Block[]): number =>
      blocks.reduce((sum, { requirement }) => sum + classes[group]!.requirements[requirement]!.weeks, 0);
    const had = earlier?.[student] ?? null;
    const free = had !== null && allowed(problem, student, had) && seats.cells(group, had).every((cell) => seats.left[cell]! > 0);
    const partly = free && had.length < classes[group]!.requirements.length;
    const given = partly && practice(had) >= practice(found.blocks) - 1e-6 ? had : found.blocks;
    seats.take(student, given);
    // Only capacity that the student takes has another price now.
    const cells = seats.cells(group, given);
    for (const cell of cells) values[cell] = price(seats.left[cell]!);
    for (const lane of lanesOf(cells, weeks)) laneSum(values, lane, weeks, sums);
  }
}

/** Takes partial schedules out of windows that too few come to. */
function dropTooFew(problem: Problem, seats: Seats): void {
  for (let few = tooFew(problem, seats); few.length > 0; few = tooFew(problem, seats))
    for (const { students } of few) for (const student of students) if (seats.schedules[student] !== null) seats.leave(student);
}
