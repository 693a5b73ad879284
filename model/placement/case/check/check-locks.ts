import { calendarLength } from "../../calendar/calendar-length.ts";
import { weekNumber, weekText } from "../../calendar/weeks.ts";
import type { CapacityRow, TermRows } from "../rows.ts";
import type { Report } from "./problem.ts";

/** Finds locks that do not say enough, that ask a student to be in two places, or that together are above the capacity. */
export function checkLocks({ capacity, students }: TermRows, report: Report): void {
  const byStudent = new Map(students.students.map((student) => [student.id, student]));
  const requirements = new Map(capacity.placement_requirements.map((row) => [row.id, row]));
  const taken = new Map<string, number>();
  const blocks: { student: string; from: number; to: number }[] = [];
  students.locks.forEach((lock, index) => {
    if (lock.kind === "forbid") return;
    const row = requirements.get(lock.requirement ?? "");
    const from = weekNumber(lock.week ?? "");
    const student = byStudent.get(lock.student);
    const own = capacity.placement_capacity.filter(({ site }) => site === lock.site);
    const possible = [...new Set(own.map((one) => one.discipline))].filter((one) => row?.discipline.split(" ").includes(one));
    const discipline = lock.discipline === null ? possible[0] : possible.find((one) => one === lock.discipline);
    if (lock.discipline === null && possible.length > 1) {
      report("term-lock-discipline", "locks", index, "discipline", null, { disciplines: possible.sort().join(", ") });
      return;
    }
    if (row === undefined || from === null || discipline === undefined || student?.programme !== row.programme) {
      const named = lock.discipline !== null && possible.length > 0 ? "discipline" : "site";
      const field = row === undefined ? "requirement" : from === null ? "week" : named;
      report("term-lock-incomplete", "locks", index, field, lock[field]);
      return;
    }
    const to = from + calendarLength(row.value);
    if (blocks.some((block) => block.student === lock.student && block.from < to && block.to > from))
      report("term-lock-clash", "locks", index, "week", lock.week);
    blocks.push({ student: lock.student, from, to });
    const rows = own.filter((one) => one.discipline === discipline);
    for (const studyYear of [null, student.study_year]) {
      const above = firstAbove(studyYear);
      if (above === null) continue;
      report("term-lock-above-capacity", "locks", index, "site", lock.site, above);
      return;
    }

    /** Takes the lock's weeks of the total or a study year; the first week with more locks than places. */
    function firstAbove(studyYear: number | null): { locked: number; places: number; week: string } | null {
      let above: { locked: number; places: number; week: string } | null = null;
      for (let week = from!; week < to; week++) {
        const key = [lock.site, discipline, studyYear, week].join("\n");
        const locked = (taken.get(key) ?? 0) + 1;
        taken.set(key, locked);
        const places = placesIn(rows, studyYear, week);
        if (places !== null && locked > places) above ??= { locked, places, week: weekText(week) };
      }
      return above;
    }
  });
}

/**
 * Places in a week: the total, which is the sum of the study years where none is stated, or those of one study year; null where nothing limits
 * the year but the total.
 */
function placesIn(rows: readonly CapacityRow<"placement_capacity">[], studyYear: number | null, week: number): number | null {
  const now = rows.filter((row) => weekNumber(row.from_week)! <= week && weekNumber(row.to_week)! >= week);
  const own = now.find((row) => row.study_year === studyYear);
  if (own !== undefined) return Math.floor(own.value);
  return studyYear === null ? now.reduce((sum, { value }) => sum + Math.floor(value), 0) : null;
}
