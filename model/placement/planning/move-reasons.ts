import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import { compareAllocations } from "../allocation/compare.ts";
import { weekNumber } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";
import { completeStudents } from "../check/rules/complete.ts";
import { openContext } from "../check/rules/context.ts";
import { CHECKS } from "../check/rules/rules.ts";

/**
 * Why a student has something else than before: joined or left; the earlier place can no longer be; fewer places where the student was; fewer than the
 * site opens for; got something where there was nothing; or moved so that others have room.
 */
export const MOVE_REASONS = ["joined", "left", "not-possible", "fewer-places", "too-few", "gained", "room"] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** The reason of each student who has something else than before, by the rules of the checker alone. */
export function moveReasons(stated: TermRows, earlier: Allocation, later: Allocation): Map<string, MoveReason> {
  const rows = withChanges(stated, later.term.changes);
  const known = new Set(rows.students.students.map(({ id }) => id));
  const before = earlier.placements.filter(({ student }) => known.has(student));
  const context = openContext(rows, before, completeStudents(rows, before));
  const [alone, there] = [new Set<string>(), new Map<string, MoveReason>()];
  for (const { rule, student, site, week } of CHECKS.flatMap((one) => one.broken(context))) {
    if (student !== null) alone.add(student);
    else if (rule === "H12") there.set(`${site}`, "too-few");
    else there.set(`${site}\n${weekNumber(week!)}`, "fewer-places");
  }
  const { moves } = compareAllocations(earlier, later);
  const reasonOf = (student: string): MoveReason => {
    if (!known.has(student)) return "left";
    const [was, own] = [context.byStudent.get(student) ?? [], moves.filter((move) => move.student === student)];
    if (was.length === 0) return earlier.unplaced.includes(student) ? "gained" : "joined";
    if (alone.has(student)) return "not-possible";
    const changed = was.filter(({ requirement, site }) =>
      own.some((move) => move.requirement === requirement && move.before?.site === site),
    );
    for (const { site, from, to } of changed) {
      for (let week = from; week < to; week++) if (there.has(`${site}\n${week}`)) return "fewer-places";
      if (there.has(site)) return "too-few";
    }
    return own.every((move) => move.before === null) ? "gained" : "room";
  };
  return new Map([...new Set(moves.map(({ student }) => student))].map((student) => [student, reasonOf(student)]));
}
