import type { Block, Problem } from "../problem/problem.ts";
import { closedSums } from "./lane-sums.ts";
import type { Pricer } from "./pricing.ts";
import type { Seats } from "./seats.ts";

export interface EjectOptions {
  readonly pricers: readonly Pricer[];
  /** Worth of a place by cell, to steer towards capacity nobody competes for. */
  readonly prices: Float64Array;
  /** Most insertions tried; a limit of work, not of time. */
  readonly tries: number;
  /** Enough students: a proven bound, beyond which there is nothing to find. */
  readonly enough: number;
  /** Asked between tries; true ends the search with the best so far. */
  readonly stopped?: () => boolean;
}

/** What a cell costs at least, so that of two free schedules the shorter and less wanted is taken. */
const FREE = 1e-4;

/**
 * Places more students by ejection: a student without a schedule takes the seats that are cheapest to free, those who sat there look for
 * others, and whoever fails becomes harder to eject (guided ejection search, Nagata and Bräysy 2009, Operations Research Letters 37).
 *
 * Leaves `seats` with the most students found, at least as many as there were. Nothing in it is random.
 */
export function ejectAndReinsert(problem: Problem, seats: Seats, { pricers, prices, tries, enough, stopped }: EjectOptions): void {
  const { weeks, lanes, classes, students } = problem;
  const closed = closedSums(problem);
  const sums = new Float64Array(lanes * (weeks + 1));
  /** How hard each student has been to place. */
  const stubborn = new Float64Array(students.length).fill(1);
  const waiting = students.map((_, student) => student).filter((student) => seats.schedules[student] === null);
  waiting.sort((one, other) => students[other]!.precedence - students[one]!.precedence || students[one]!.lot - students[other]!.lot);
  let best = seats.placed;
  let kept: (readonly Block[] | null)[] = [...seats.schedules];

  /** Cheapest occupant of a full cell, by how stubborn they are. */
  const cheapest = (cell: number): number => {
    let found = -1;
    for (const student of seats.occupants(cell)) if (found === -1 || stubborn[student]! < stubborn[found]!) found = student;
    return found;
  };
  const cost = (cell: number): number => {
    if (seats.left[cell]! > 0) return FREE + prices[cell]! * 0.01;
    const occupant = cheapest(cell);
    return occupant === -1 ? Number.POSITIVE_INFINITY : 0.05 + stubborn[occupant]!;
  };
  const refresh = (touched: ReadonlySet<number>): void => {
    for (const lane of touched) {
      let sum = 0;
      for (let week = 0; week < weeks; week++) {
        sums[lane * (weeks + 1) + week] = sum;
        const value = cost(lane * weeks + week);
        // An empty closed cell is kept out by `closed`; infinity would make differences of sums meaningless.
        sum += Number.isFinite(value) ? value : 0;
      }
      sums[lane * (weeks + 1) + weeks] = sum;
    }
  };
  refresh(new Set(Array.from({ length: lanes }, (_, lane) => lane)));
  const touch = (touched: Set<number>, student: number, schedule: readonly Block[]): void => {
    for (const { requirement, option } of schedule)
      for (const lane of classes[students[student]!.class]!.requirements[requirement]!.options[option]!.lanes) touched.add(lane);
  };

  for (let round = 0; round < tries && waiting.length > 0 && best < enough; round++) {
    if ((round & 63) === 0 && stopped?.()) break;
    const student = waiting.pop()!;
    const pricer = pricers[students[student]!.class]!;
    const found = pricer.cheapest({ sums, closed });
    if (found === null) continue;
    const schedule = found.blocks;
    const touched = new Set<number>();
    const cells = seats.cells(students[student]!.class, schedule);
    let ejected = 0;
    for (;;) {
      const full = cells.filter((cell) => seats.left[cell]! <= 0);
      if (full.length === 0) break;
      const out = mostOf(full, seats, stubborn);
      touch(touched, out, seats.schedules[out]!);
      seats.leave(out);
      waiting.unshift(out);
      ejected++;
    }
    seats.take(student, schedule);
    touch(touched, student, schedule);
    if (ejected > 0) stubborn[student]! += 1;
    if (seats.placed > best) {
      best = seats.placed;
      kept = [...seats.schedules];
    }
    refresh(touched);
  }
  restore(seats, kept);
}

/** Of the students in full cells, the one whose leaving frees most for how stubborn they are. */
function mostOf(full: readonly number[], seats: Seats, stubborn: Float64Array): number {
  const frees = new Map<number, number>();
  for (const cell of full) for (const student of seats.occupants(cell)) frees.set(student, (frees.get(student) ?? 0) + 1);
  let found = -1;
  let worth = 0;
  for (const [student, number] of frees) {
    const ratio = number / stubborn[student]!;
    if (ratio > worth || (ratio === worth && student < found)) {
      found = student;
      worth = ratio;
    }
  }
  return found;
}

/** Puts the seats back to what they were. */
export function restore(seats: Seats, kept: readonly (readonly Block[] | null)[]): void {
  kept.forEach((schedule, student) => {
    if (seats.schedules[student] !== schedule && seats.schedules[student] !== null) seats.leave(student);
  });
  kept.forEach((schedule, student) => {
    if (schedule !== null && seats.schedules[student] === null) seats.take(student, schedule);
  });
}
