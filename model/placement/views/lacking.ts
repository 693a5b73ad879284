import type { Placement } from "../allocation/allocation.ts";
import type { TermRows } from "../case/rows.ts";
import { requiredInTerm } from "../check/rules/complete.ts";

/** A requirement a student does not have all of. */
export interface Lack {
  readonly requirement: string;
  /** Any one of these would do. */
  readonly disciplines: readonly string[];
  /** Weeks of practice that are lacking, of those that are required. */
  readonly weeks: number;
  readonly required: number;
}

/** Opens the look-up of what a student lacks of what the term requires. */
export function openLacking(rows: TermRows, placements: readonly Placement[]): (student: string) => readonly Lack[] {
  const required = requiredInTerm(rows);
  const byId = new Map(rows.students.students.map((student) => [student.id, student]));
  const own = Map.groupBy(placements, ({ student }) => student);
  return (id) => {
    const student = byId.get(id);
    if (student === undefined) return [];
    return required(student.programme, student.study_year).flatMap((row): Lack[] => {
      const has = (own.get(id) ?? []).filter(({ requirement }) => requirement === row.id).reduce((sum, { weeks }) => sum + weeks, 0);
      const weeks = Math.round((row.value - has) * 1e6) / 1e6;
      return weeks === 0 ? [] : [{ requirement: row.id, disciplines: row.discipline.split(" "), weeks, required: row.value }];
    });
  };
}
