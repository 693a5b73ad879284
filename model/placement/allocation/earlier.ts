import { weekNumber } from "../calendar/weeks.ts";
import type { CompiledTerm } from "../compile/compile-term.ts";
import type { Block } from "../problem/problem.ts";
import type { Allocation } from "./allocation.ts";

/** The schedules students had in an earlier allocation, as far as they have them as options still. */
export function schedulesOf(
  { problem, demands, lanes, students, weeks }: CompiledTerm,
  { placements }: Allocation,
): (readonly Block[] | null)[] {
  // What is locked is decided before anything is searched.
  const byStudent = Map.groupBy(
    placements.filter(({ locked }) => !locked),
    ({ student }) => student,
  );
  return students.map(({ id }, student) => {
    const group = problem.students[student]!.class;
    const blocks = (byStudent.get(id) ?? []).map(({ requirement, part, site, discipline, week }): Block | null => {
      const at = demands[group]!.findIndex((demand) => demand.id === requirement && demand.part === part);
      const option = problem.classes[group]!.requirements[at]?.options.findIndex(
        ({ place }) => lanes.places[place]!.site === site && lanes.places[place]!.discipline === discipline,
      );
      return option === undefined || option < 0 ? null : { requirement: at, option, start: weekNumber(week)! - weeks.first };
    });
    const kept = blocks.filter((block) => block !== null);
    return kept.length === 0 || kept.length < blocks.length ? null : kept;
  });
}
