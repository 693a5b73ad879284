import type { Block, Problem } from "../problem/problem.ts";
import { ejectAndReinsert } from "./eject.ts";
import type { Pricer } from "./pricing.ts";
import { openSeats, type Seats } from "./seats.ts";
import { startFrom } from "./start.ts";

/** Schedules from before, aligned with the students; null for those who had none, or none that can still be. */
export type Earlier = readonly (readonly Block[] | null)[];

/** Whether two schedules are alike. */
export const same = (one: readonly Block[] | null, other: readonly Block[] | null): boolean =>
  one !== null && other !== null && one.length === other.length && keeps(one, other);

/** Whether a schedule has all blocks of the one before: who gets more beside it has not moved. */
export const keeps = (before: readonly Block[], now: readonly Block[]): boolean =>
  before.every((block) =>
    now.some(({ requirement, option, start }) => requirement === block.requirement && option === block.option && start === block.start),
  );

/** Students who no longer have all of what they had. */
export const movedStudents = (earlier: Earlier, schedules: readonly (readonly Block[] | null)[]): number[] =>
  earlier.flatMap((before, student) => (before !== null && !keeps(before, schedules[student] ?? []) ? [student] : []));

/** Lets students go back to where they were, as long as any can. */
export function comeHome({ students }: Problem, seats: Seats, earlier: Earlier): void {
  for (let any = true; any; ) {
    any = false;
    students.forEach(({ class: group }, student) => {
      const [was, is] = [earlier[student] ?? null, seats.schedules[student] ?? null];
      if (was === null || is === null || keeps(was, is) || was.length < is.length) return;
      seats.leave(student);
      if (seats.cells(group, was).every((cell) => seats.left[cell]! > 0)) {
        seats.take(student, was);
        any = true;
      } else seats.take(student, is);
    });
  }
}

/** Seats students after a change with nobody moved who can stay: the others look for places among what is left, and among themselves. */
export function stayOrFit(
  problem: Problem,
  earlier: Earlier,
  { pricers, tries, stopped }: { readonly pricers: readonly Pricer[]; readonly tries: number; readonly stopped?: () => boolean },
): Seats {
  const seats = openSeats(problem);
  startFrom(problem, seats, earlier);
  const others = problem.students.map((_, student) => student).filter((student) => seats.schedules[student] === null);
  const rest: Problem = {
    ...problem,
    capacity: Int32Array.from(seats.left),
    students: others.map((student) => problem.students[student]!),
  };
  const free = openSeats(rest);
  ejectAndReinsert(rest, free, {
    pricers,
    prices: new Float64Array(problem.lanes * problem.weeks),
    tries,
    enough: others.length,
    ...(stopped && { stopped }),
  });
  others.forEach((student, at) => {
    const found = free.schedules[at];
    if (found) seats.take(student, found);
  });
  return seats;
}
