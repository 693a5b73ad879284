import { ejectAndReinsert } from "../engine/eject.ts";
import { openPricer } from "../engine/pricing.ts";
import { openSeats } from "../engine/seats.ts";
import type { Problem } from "../problem/problem.ts";
import type { ClassTerm } from "./class-term.ts";

/** Students tried by ejection: a limit of work. */
const TRIES = 20_000;

/** How many whole students of some classes are placed by ejection with a capacity, at most `enough`: at least so many can be. */
export function placeWhole(
  { problem }: ClassTerm,
  groups: readonly number[],
  students: readonly number[],
  capacity: Int32Array,
  enough: number,
): number {
  const whole: Problem = {
    ...problem,
    capacity,
    openings: [],
    students: groups.flatMap((group) =>
      Array.from({ length: students[group]! }, (_, lot) => ({ class: group, lot: group * 10_000 + lot, precedence: 0 })),
    ),
  };
  const seats = openSeats(whole);
  const pricers = whole.classes.map((group) => openPricer(whole, group));
  ejectAndReinsert(whole, seats, { pricers, prices: new Float64Array(whole.lanes * whole.weeks), tries: TRIES, enough });
  return seats.placed;
}
