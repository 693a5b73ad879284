import { weekNumber } from "../calendar/weeks.ts";
import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import type { ClassTerm } from "./class-term.ts";

/** What supervisors mean for a discipline at a site. */
export interface SupervisedPlace {
  readonly site: string;
  readonly discipline: string;
  readonly lane: number;
  /** Students each supervisor can have at once. */
  readonly studentsEach: number;
  /** Students more at once that the supervisors there could have already; more places are enough for them. */
  readonly spare: number;
  /** Whether supervisors are stated; else each is taken to have one student. */
  readonly stated: boolean;
}

/** Supervisors of every discipline at a site, as far as they are stated in the weeks with places. */
export function supervisedPlaces({ problem, places }: ClassTerm, rows: CapacityRows, term: Term): SupervisedPlace[] {
  const first = weekNumber(term.fromWeek)!;
  return places.map(({ site, discipline, lane }): SupervisedPlace => {
    const own = rows.supervision.filter((row) => row.site === site && row.discipline === discipline);
    const inWeek = (week: number) =>
      own.filter((row) => weekNumber(row.from_week)! <= first + week && first + week <= weekNumber(row.to_week)!);
    let [spare, studentsEach] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let week = 0; week < problem.weeks; week++) {
      const taken = problem.capacity[lane * problem.weeks + week]!;
      if (taken <= 0) continue;
      for (const row of inWeek(week)) {
        spare = Math.min(spare, Math.floor(row.value * row.students_each + 1e-9) - taken);
        studentsEach = Math.min(studentsEach, row.students_each);
      }
    }
    return Number.isFinite(spare)
      ? { site, discipline, lane, studentsEach, spare: Math.max(0, spare), stated: true }
      : { site, discipline, lane, studentsEach: 1, spare: 0, stated: false };
  });
}
