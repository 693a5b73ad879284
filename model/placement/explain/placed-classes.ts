import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";

/** Students of a programme and year of study who have everything the term requires. */
export interface PlacedClass {
  readonly programme: string;
  readonly studyYear: number;
  readonly students: number;
}

/** Counts by programme and year of study those of a term's students who have everything. */
export function placedClasses({ students }: TermRows, placed: ReadonlySet<string>): PlacedClass[] {
  const classes = Map.groupBy(students.students, ({ programme, study_year }) => `${programme}\n${study_year}`);
  return [...classes.values()].map((list) => ({
    programme: list[0]!.programme,
    studyYear: list[0]!.study_year,
    students: list.filter(({ id }) => placed.has(id)).length,
  }));
}

/** Who has everything in an allocation. */
export function placedNow(stated: TermRows, allocation: Allocation): PlacedClass[] {
  const out = new Set(allocation.unplaced);
  const rows = withChanges(stated, allocation.term.changes);
  return placedClasses(rows, new Set(rows.students.students.flatMap(({ id }) => (out.has(id) ? [] : [id]))));
}
