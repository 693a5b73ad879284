import type { Problem } from "../problem/problem.ts";
import type { Seats } from "./seats.ts";

/** Windows that some come to, but fewer than they open for; with how many come. */
export function tooFew({ openings, weeks }: Problem, seats: Seats): { readonly opening: number; readonly students: readonly number[] }[] {
  return openings.flatMap(({ lane, first, last, least }, opening) => {
    const students = new Set<number>();
    for (let week = first; week <= last; week++) for (const student of seats.occupants(lane * weeks + week)) students.add(student);
    return students.size === 0 || students.size >= least ? [] : [{ opening, students: [...students] }];
  });
}

/** The problem with windows closed for good. */
export function withoutOpenings(problem: Problem, closed: readonly number[]): Problem {
  const capacity = Int32Array.from(problem.capacity);
  for (const index of closed) {
    const { lane, first, last } = problem.openings[index]!;
    capacity.fill(0, lane * problem.weeks + first, lane * problem.weeks + last + 1);
  }
  return { ...problem, capacity, openings: problem.openings.filter((_, index) => !closed.includes(index)) };
}
