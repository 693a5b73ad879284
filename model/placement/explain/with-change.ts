import type { Allocation } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { compileTerm } from "../compile/compile-term.ts";
import { ejectAndReinsert } from "../engine/eject.ts";
import { openPricer } from "../engine/pricing.ts";
import { openSeats } from "../engine/seats.ts";
import { startFrom } from "../engine/start.ts";
import { schedulesOf } from "../planning/earlier.ts";

/** Students tried by ejection for a change: enough for one more student, few enough for a table of changes. */
const TRIES = 1500;

/** Who would have everything after some changes more, found from an allocation by letting students move. Nobody loses who has everything now. */
export function placedWith(rows: TermRows, allocation: Allocation, changes: readonly TermChange[], most = 1): ReadonlySet<string> {
  const compiled = compileTerm(withChanges(rows, [...allocation.term.changes, ...changes]));
  const { problem, students } = compiled;
  const pricers = problem.classes.map((group) => openPricer(problem, group));
  const seats = openSeats(problem);
  startFrom(problem, seats, schedulesOf(compiled, allocation).earlier);
  const enough = seats.placed + most;
  ejectAndReinsert(problem, seats, { pricers, prices: new Float64Array(problem.lanes * problem.weeks), tries: TRIES, enough });
  return new Set(
    students
      .filter((_, student) => seats.schedules[student]?.length === problem.classes[problem.students[student]!.class]!.requirements.length)
      .map(({ id }) => id),
  );
}
