import type { Placement } from "../../allocation/allocation.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import { weeksOfWindow } from "../../calendar/window.ts";
import type { TermRows } from "../../case/rows.ts";

/** Requirements of a term, by programme and study year, from the tables alone. */
export function requiredInTerm({
  term,
  capacity,
}: TermRows): (programme: string, studyYear: number) => TermRows["capacity"]["placement_requirements"] {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  const own = capacity.placement_requirements.filter((row) => weeksOfWindow(row, first, last) !== null);
  return (programme, studyYear) => own.filter((row) => row.programme === programme && row.study_year === studyYear);
}

/** Students who have all that the term requires. */
export function completeStudents(rows: TermRows, placements: readonly Placement[]): Set<string> {
  const required = requiredInTerm(rows);
  const weeks = new Map<string, number>();
  for (const { student, requirement, weeks: own } of placements) {
    const key = `${student}\n${requirement}`;
    weeks.set(key, (weeks.get(key) ?? 0) + own);
  }
  return new Set(
    rows.students.students
      .filter(({ id, programme, study_year }) =>
        required(programme, study_year).every((row) => Math.abs((weeks.get(`${id}\n${row.id}`) ?? 0) - row.value) < 1e-6),
      )
      .map(({ id }) => id),
  );
}
