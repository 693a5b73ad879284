import type { Allocation, Placement } from "../allocation/allocation.ts";
import { type TermChange, withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { provenBound } from "./certificate.ts";
import { goalBounds } from "./goals/goal-bounds.ts";
import { goalValues } from "./goals/goal-values.ts";
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
}

/** Checks an allocation against the tables alone: each rule, the numbers it states, and the certificate. Knows nothing of how it was found. */
export function checkAllocation(stated: TermRows, allocation: Allocation): AllocationCheck {
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
  return {
    ok: violations.length === 0 && statedPlaced && statedBound && statedUnplaced && statedGoals && complete.size <= bound,
    violations,
    placed: complete.size,
    bound,
    statedPlaced,
    statedBound,
    statedUnplaced,
    statedGoals,
  };
}

/** The rules that placements would break after changes to a term: what a move is told at once, before anything is allocated. */
export function brokenRules(stated: TermRows, changes: readonly TermChange[], placements: readonly Placement[]): Violation[] {
  const rows = withChanges(stated, changes);
  const context = openContext(rows, placements, completeStudents(rows, placements));
  return CHECKS.flatMap((rule) => rule.broken(context));
}

/** Whether each goal has the value that the placements give and a bound that the tables prove. Those moved are known only beside what was before. */
function goalsAsStated(rows: TermRows, { goals, placements }: Allocation, complete: ReadonlySet<string>): boolean {
  const values = goalValues(rows, placements, complete);
  const bounds = goalBounds(rows, complete.size);
  const same = (one: readonly number[], other: readonly number[]): boolean =>
    one.length === other.length && one.every((value, at) => Math.abs(value - other[at]!) < 1e-5);
  return goals.every(({ goal, values: stated, bound }) => {
    if (goal === "fully-placed") return same(stated, [complete.size]);
    if (goal === "fewest-moved") return stated.length === 1 && (bound === null || bound[0]! <= stated[0]!);
    const [reckoned, proven] = goal === "weeks-of-others" ? [values[goal], bounds[goal]] : [values.later[goal], bounds.later[goal]];
    return same(stated, reckoned) && (bound === null || same(bound, proven));
  });
}
