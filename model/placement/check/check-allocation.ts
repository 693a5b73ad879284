import type { Allocation, Placement } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "./certificate.ts";
import { goalBounds } from "./goals/goal-bounds.ts";
import { goalValues } from "./goals/goal-values.ts";
import { movedBound, movedSince } from "./goals/moved.ts";
import { completeStudents } from "./rules/complete.ts";
import { openContext } from "./rules/context.ts";
import type { Violation } from "./rules/rule.ts";
import { CHECKS } from "./rules/rules.ts";

/** What a check of an allocation found. */
export interface AllocationCheck {
  /** Whether no rule is broken and every number the allocation states is right. */
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  /** Students with all that the term requires, counted from the placements. */
  readonly placed: number;
  /** What the certificate proves: no more can be fully placed. */
  readonly bound: number;
  /** Whether the stated number placed, bound and those without everything are what was counted. */
  readonly statedPlaced: boolean;
  readonly statedBound: boolean;
  readonly statedUnplaced: boolean;
  /** Whether the goals have the values the placements give, and no bound claims more than the tables prove. */
  readonly statedGoals: boolean;
  /** Whether those moved are as stated, and no fewer could be than is stated; null where there is no such goal, or no earlier allocation to reckon from. */
  readonly statedMoved: boolean | null;
}

/**
 * Checks an allocation against the tables alone: each rule, the numbers it states, and the certificate. Knows nothing of how it was found.
 *
 * @param earlier the allocation before a change, without which those moved cannot be reckoned.
 */
export function checkAllocation(stated: TermRows, allocation: Allocation, earlier?: Allocation): AllocationCheck {
  const rows = withChanges(stated, allocation.term.changes);
  const complete = completeStudents(rows, allocation.placements);
  const context = openContext(rows, allocation.placements, complete);
  const known = new Set(rows.students.students.map(({ id }) => id));
  const violations = [
    ...allocation.placements
      .filter(({ student }) => !known.has(student))
      .map(
        ({ student, site, week }): Violation => ({
          rule: "H4",
          student,
          site,
          week,
          found: "unknown student",
          allowed: "a student of the term",
        }),
      ),
    ...CHECKS.flatMap((rule) => rule.broken(context)),
  ];
  const bound = provenBound(rows, allocation);
  const unplaced = [...known].filter((id) => !complete.has(id)).sort();
  const statedPlaced = allocation.placed === complete.size && allocation.students === known.size;
  // Any certificate proves something; what is stated must not claim more than it proves.
  const statedBound = bound <= allocation.bound && allocation.gap === Math.max(0, allocation.bound - allocation.placed);
  const statedUnplaced = JSON.stringify([...allocation.unplaced].sort()) === JSON.stringify(unplaced);
  const statedGoals = goalsAsStated(rows, allocation, complete);
  const statedMoved = movedAsStated(rows, allocation, earlier);
  const statedAll = statedPlaced && statedBound && statedUnplaced && statedGoals && statedMoved !== false;
  return {
    ok: violations.length === 0 && statedAll && complete.size <= bound,
    violations,
    placed: complete.size,
    bound,
    statedPlaced,
    statedBound,
    statedUnplaced,
    statedGoals,
    statedMoved,
  };
}

/** The rules that placements would break after changes to a term: what a move is told at once, before anything is allocated. */
export function brokenRules(stated: TermRows, changes: readonly TermChange[], placements: readonly Placement[]): Violation[] {
  const rows = withChanges(stated, changes);
  const context = openContext(rows, placements, completeStudents(rows, placements));
  return CHECKS.flatMap((rule) => rule.broken(context));
}

/** Whether as many have moved as is stated, and the bound is one that is proven. */
function movedAsStated(rows: TermRows, allocation: Allocation, earlier: Allocation | undefined): boolean | null {
  const goal = allocation.goals.find((one) => one.goal === "fewest-moved");
  if (goal === undefined || earlier === undefined) return null;
  const moved = movedSince(rows, earlier, allocation.placements);
  const same = goal.values.length === moved.length && goal.values.every((value, at) => Math.abs(value - moved[at]!) < 1e-5);
  return same && (goal.bound === null || (goal.bound[0]! <= movedBound(rows, earlier, allocation) && (goal.bound[1] ?? 0) === 0));
}

/** Whether each goal has the value that the placements give and a bound that the tables prove. Those moved are known only beside what was before. */
function goalsAsStated(rows: TermRows, { goals, placements }: Allocation, complete: ReadonlySet<string>): boolean {
  const values = goalValues(rows, placements, complete);
  const bounds = goalBounds(rows, complete.size);
  const same = (one: readonly number[], other: readonly number[]): boolean =>
    one.length === other.length && one.every((value, at) => Math.abs(value - other[at]!) < 1e-5);
  return goals.every(({ goal, values: stated, bound }) => {
    if (goal === "fully-placed") return same(stated, [complete.size]);
    if (goal === "fewest-moved") return stated.length === 2 && (bound === null || bound[0]! <= stated[0]!);
    const [reckoned, proven] = goal === "weeks-of-others" ? [values[goal], bounds[goal]] : [values.later[goal], bounds.later[goal]];
    return same(stated, reckoned) && (bound === null || same(bound, proven));
  });
}
