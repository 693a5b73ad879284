import type { Allocation, Placement } from "../../allocation/allocation.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import type { TermRows } from "../../case/rows.ts";
import { completeStudents } from "../rules/complete.ts";
import { openContext } from "../rules/context.ts";
import { CHECKS } from "../rules/rules.ts";

/** Students of an earlier allocation who have not the same placements now, those who left aside. */
export function movedSince(earlier: Pick<Allocation, "placements">, placements: readonly Placement[]): number {
  const key = ({ requirement, part, site, week }: Placement): string => `${requirement} ${part} ${site} ${week}`;
  const now = Map.groupBy(placements, ({ student }) => student);
  const before = Map.groupBy(earlier.placements, ({ student }) => student);
  return [...before].filter(([student, own]) => {
    const keys = new Set((now.get(student) ?? []).map(key));
    return now.has(student) && own.some((placement) => !keys.has(key(placement)));
  }).length;
}

/** Rules on how many there can be at once. */
const AT_ONCE: ReadonlySet<string> = new Set(["H2", "H3", "H6"]);

/**
 * Students who cannot all have what they had, whatever is done: those whose placements break a rule alone, and where there are more at once than there
 * can be, as many as are too many. Weeks with the same students are counted once.
 */
export function mustMove(rows: TermRows, earlier: Pick<Allocation, "placements">): number {
  const known = new Set(rows.students.students.map(({ id }) => id));
  const before = earlier.placements.filter(({ student }) => known.has(student));
  const context = openContext(rows, before, completeStudents(rows, before));
  const broken = CHECKS.flatMap((rule) => rule.broken(context));
  // What is decided for a student and was not there before (H13) can be beside what was.
  const counted = new Set(
    broken.filter(({ rule, student }) => student !== null && rule !== "H13" && rule !== "H10").map(({ student }) => student!),
  );
  const alone = counted.size;
  let more = 0;
  const tooMany = broken
    .filter(({ rule, student }) => student === null && AT_ONCE.has(rule))
    .map(({ site, week, found, allowed }) => {
      const at = weekNumber(week!)!;
      const there = new Set(
        context.placed.filter((one) => one.site === site && one.from <= at && at < one.to).map(({ student }) => student),
      );
      return { there, excess: Number.parseInt(found, 10) - Number.parseInt(allowed, 10) };
    })
    .sort((one, other) => other.excess - one.excess);
  for (const { there, excess } of tooMany) {
    // Those who are counted already may be the ones who make room.
    const gone = [...there].filter((student) => counted.has(student)).length;
    if (excess <= gone) continue;
    more += excess - gone;
    for (const student of there) counted.add(student);
  }
  return alone + more;
}
