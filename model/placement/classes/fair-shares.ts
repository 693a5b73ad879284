import type { Solve } from "#model/optimisation";
import type { Relaxation, RelaxationRow, SchedulePool } from "./relaxation.ts";
import { solveRelaxed } from "./relaxation.ts";

/** Room of a class is looked for up to so many times its students. */
export const MOST_ROOM = 1.25;
const SLACK = 1e-7;
const NO_PRICE = 1e-9;

/** How many can be placed of classes that compete. */
export interface FairShares {
  /** Most students who can have everything at once, of those asked for. */
  readonly placed: number;
  /**
   * Students there is room for over those asked for, by class of the term; below 1 where some cannot be placed, at most `MOST_ROOM`. NaN for classes
   * not asked about.
   */
  readonly shares: Float64Array;
}

/**
 * Finds how many students of competing classes can be placed, and who: first as many as can be; then the shares of all classes are raised together
 * until some class cannot have more, which keeps its share while the others rise on (max-min fairness, Bertsekas and Gallager 1992). Nobody knows
 * yet which students draw the lots, so classes are treated alike.
 *
 * @param students asked for by class of the term; classes without any are left out.
 */
export async function fairShares(
  pool: SchedulePool,
  groups: readonly number[],
  students: ArrayLike<number>,
  capacity: Float64Array,
  solve: Solve,
): Promise<FairShares> {
  const shares = new Float64Array(pool.term.problem.classes.length).fill(Number.NaN);
  const asked = groups.filter((group) => students[group]! > 0);
  const all = asked.reduce((sum, group) => sum + students[group]!, 0);
  if (asked.length === 0) return { placed: 0, shares };
  const infinity = Number.POSITIVE_INFINITY;
  const most = await solveRelaxed(
    pool,
    {
      groups: asked,
      gain: 1,
      extras: [],
      rows: asked.map((group) => ({ name: "students", lower: -infinity, upper: students[group]!, groups: [group] })),
      capacity,
    },
    solve,
  );
  const placed = Math.min(all, most.objective);
  const short = placed < all - SLACK * all;
  const fixed = new Map<number, number>();
  while (fixed.size < asked.length) {
    const rising = asked.filter((group) => !fixed.has(group));
    const extras: Relaxation["extras"][number][] = [{ name: "share", cost: 1, lower: 0, upper: MOST_ROOM, integer: false }];
    // As many as can be, whatever the shares: of each class no more than its students are counted.
    const counted: RelaxationRow[] = [];
    if (short) {
      for (const group of asked) {
        counted.push({ name: "counted", lower: 0, upper: infinity, groups: [group], extras: [[extras.length, -1]] });
        extras.push({ name: "counted", cost: 0, lower: 0, upper: students[group]!, integer: false });
      }
      counted.push({
        name: "placed",
        lower: placed * (1 - SLACK) - SLACK,
        upper: infinity,
        groups: [],
        extras: extras.slice(1).map((_, index) => [index + 1, 1] as const),
      });
    }
    const found = await solveRelaxed(
      pool,
      {
        groups: asked,
        gain: 0,
        extras,
        rows: [
          ...rising.map((group) => ({
            name: "rising",
            lower: 0,
            upper: infinity,
            groups: [group],
            extras: [[0, -students[group]!] as const],
          })),
          ...[...fixed].map(([group, share]) => ({
            name: "fixed",
            lower: share * students[group]! * (1 - SLACK),
            upper: infinity,
            groups: [group],
          })),
          ...counted,
        ],
        capacity,
      },
      solve,
    );
    const share = Math.min(MOST_ROOM, Math.max(0, found.objective));
    // A class whose row has a price cannot have more, however the others are placed.
    const held = share >= MOST_ROOM - SLACK ? rising : rising.filter((_, index) => Math.abs(found.prices[index]!) > NO_PRICE);
    for (const group of held.length > 0 ? held : rising) fixed.set(group, share);
  }
  for (const [group, share] of fixed) shares[group] = Math.abs(share - 1) < 1e-6 ? 1 : share;
  return { placed, shares };
}
