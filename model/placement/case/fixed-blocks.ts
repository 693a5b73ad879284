import { calendarLength } from "../calendar/calendar-length.ts";
import type { BegunBlock, TermRows } from "./rows.ts";

/** A block that is decided before anything is searched, by a lock or because it has begun. */
export interface FixedBlock extends BegunBlock {
  /** Whether it is the whole requirement, whatever its parts. */
  readonly whole: boolean;
}

/** The blocks of a term that are decided, from the tables alone: locks first, then what has begun and is not locked as well. */
export function fixedBlocks({ capacity, students, begun = [] }: TermRows): FixedBlock[] {
  const requirements = new Map(capacity.placement_requirements.map((row) => [row.id, row]));
  const locked = students.locks.flatMap(({ kind, student, requirement, site, week, discipline: named }): FixedBlock[] => {
    const row = requirements.get(requirement ?? "");
    if (kind !== "place" || row === undefined || week === null) return [];
    const wanted = row.discipline.split(" ");
    const there = capacity.placement_capacity.filter((one) => one.site === site && wanted.includes(one.discipline));
    // Where several would do, the lock names one (`checkLocks`); the first by name otherwise, so that the order of rows does not matter.
    const discipline = named ?? there.map((one) => one.discipline).sort()[0] ?? wanted[0]!;
    const length = calendarLength(row.value);
    return [{ student, requirement: row.id, part: 0, site, discipline, week, calendarWeeks: length, weeks: row.value, whole: true }];
  });
  const decided = new Set(locked.map(({ student, requirement }) => `${student}\n${requirement}`));
  const known = new Set(students.students.map(({ id }) => id));
  const started = begun
    .filter(({ student, requirement }) => known.has(student) && !decided.has(`${student}\n${requirement}`))
    .map((block): FixedBlock => ({ ...block, whole: false }));
  return [...locked, ...started];
}

/** Whether a placement is one that is decided. A lock is all of a requirement, what has begun one part of it. */
export const isFixed = (fixed: FixedBlock, { student, requirement, part, site, discipline, week }: BegunBlock): boolean =>
  fixed.student === student &&
  fixed.requirement === requirement &&
  fixed.site === site &&
  fixed.week === week &&
  fixed.discipline === discipline &&
  (fixed.whole || fixed.part === part);
