import type { Block, Problem } from "../problem/problem.ts";
import { ejectAndReinsert } from "./eject.ts";
import { tooFew } from "./openings.ts";
import type { Pricer } from "./pricing.ts";
import { openSeats, type Seats } from "./seats.ts";
import { startFrom } from "./start.ts";

/** How many could be fully placed if all who can stay stay: the others look for places among what is left, and among themselves. */
export function placedWithoutMoves(
  problem: Problem,
  earlier: readonly (readonly Block[] | null)[],
  { pricers, tries }: { readonly pricers: readonly Pricer[]; readonly tries: number },
): number {
  const seats = openSeats(problem);
  startFrom(problem, seats, earlier);
  const others = problem.students.map((_, student) => student).filter((student) => seats.schedules[student] === null);
  const rest: Problem = {
    ...problem,
    capacity: Int32Array.from(seats.left),
    students: others.map((student) => problem.students[student]!),
  };
  const free = openSeats(rest);
  ejectAndReinsert(rest, free, { pricers, prices: new Float64Array(problem.lanes * problem.weeks), tries, enough: others.length });
  others.forEach((student, at) => {
    const found = free.schedules[at];
    if (found) seats.take(student, found);
  });
  leaveTooFew(problem, seats);
  return seats.placed;
}

/** Windows that fewer come to than they open for stay closed. */
function leaveTooFew(problem: Problem, seats: Seats): void {
  for (let few = tooFew(problem, seats); few.length > 0; few = tooFew(problem, seats))
    for (const { students } of few) for (const student of students) if (seats.schedules[student] !== null) seats.leave(student);
}
