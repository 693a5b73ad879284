import type { Block, Problem } from "../problem/problem.ts";
import { closedSums, laneSums } from "./lane-sums.ts";
import { tooFew } from "./openings.ts";
import type { Pricer } from "./pricing.ts";
import type { Seats } from "./seats.ts";

/**
 * Brings a window up to the number it opens for: students without a schedule come there with all or some of what they need, and students who have
 * one move there where they lose nothing. No other window may come below its own number by it.
 *
 * Gives false, with the seats as they were, where too few can come.
 */
export function fillOpening(problem: Problem, seats: Seats, pricers: readonly Pricer[], index: number): boolean {
  const { students, openings, lanes, weeks } = problem;
  const { lane, first, last, least } = openings[index]!;
  const window = new Set(Array.from({ length: last - first + 1 }, (_, week) => lane * weeks + first + week));
  const short = tooFew(problem, seats).length;
  const before = [...seats.schedules];
  const there = new Set([...window].flatMap((cell) => [...seats.occupants(cell)]));
  const sums = new Float64Array(lanes * (weeks + 1));

  /** The cheapest a student could have with the window for nothing; null where it is not in it. */
  const intoWindow = (student: number, whole: boolean): readonly Block[] | null => {
    const { class: group } = students[student]!;
    laneSums(
      Float64Array.from(seats.left, (left, cell) => (window.has(cell) ? 0 : 1 + 1 / (1 + Math.max(0, left)))),
      lanes,
      weeks,
      sums,
    );
    const prices = { sums, closed: closedSums(problem, seats.left) };
    const pricer = pricers[group]!;
    const found = pricer.cheapest(prices) ?? (whole ? null : pricer.most(prices));
    return found?.blocks.length && seats.cells(group, found.blocks).some((cell) => window.has(cell)) ? found.blocks : null;
  };

  const candidates = students.map((_, student) => student).filter((student) => !there.has(student));
  candidates.sort((one, other) => Number(seats.schedules[one] !== null) - Number(seats.schedules[other] !== null) || one - other);
  for (const student of candidates) {
    if (there.size >= least) break;
    const had = seats.schedules[student] ?? null;
    if (had !== null) seats.leave(student);
    const found = intoWindow(student, had !== null);
    if (found !== null) seats.take(student, found);
    if (found !== null && tooFew(problem, seats).length <= short) {
      there.add(student);
      continue;
    }
    if (found !== null) seats.leave(student);
    if (had !== null) seats.take(student, had);
  }
  if (there.size >= least) return true;
  seats.schedules.forEach((schedule, student) => {
    if (schedule !== null && schedule !== before[student]) seats.leave(student);
  });
  before.forEach((schedule, student) => {
    if (schedule !== null && seats.schedules[student] === null) seats.take(student, schedule);
  });
  return false;
}
