import type { Problem } from "../problem/problem.ts";
import { tooFew } from "./openings.ts";
import type { Pricer } from "./pricing.ts";
import { type Earlier, stayOrFit } from "./replan.ts";

/** How many could be fully placed if all who can stay stay; windows that fewer come to than they open for stay closed. */
export function placedWithoutMoves(
  problem: Problem,
  earlier: Earlier,
  options: { readonly pricers: readonly Pricer[]; readonly tries: number },
): number {
  const seats = stayOrFit(problem, earlier, options);
  for (let few = tooFew(problem, seats); few.length > 0; few = tooFew(problem, seats))
    for (const { students } of few) for (const student of students) if (seats.schedules[student] !== null) seats.leave(student);
  return seats.placed;
}
