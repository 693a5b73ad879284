import type { Allocation } from "../allocation/allocation.ts";
import { weekNumber } from "../calendar/weeks.ts";
import type { CompiledTerm } from "../compile/compile-term.ts";
import type { Block } from "../problem/problem.ts";

/** The schedules students had in an earlier allocation: `earlier` those they have as options still, `remains` what of each they still have. */
export function schedulesOf(
  { problem, demands, lanes, students, locked, weeks }: CompiledTerm,
  { placements }: Allocation,
): { readonly earlier: (readonly Block[] | null)[]; readonly remains: (readonly Block[] | null)[] } {
  const byStudent = Map.groupBy(placements, ({ student }) => student);
  const schedules = students.map(({ id }, student) => {
    const group = problem.students[student]!.class;
    // What is decided is so before anything is searched.
    const own = (byStudent.get(id) ?? []).filter(
      ({ requirement, part }) =>
        !locked[student]!.some((block) => block.requirement === requirement && (block.whole || block.part === part)),
    );
    const blocks = own.map(({ requirement, part, site, discipline, week }): Block | null => {
      const at = demands[group]!.findIndex((demand) => demand.id === requirement && demand.part === part);
      const option = problem.classes[group]!.requirements[at]?.options.findIndex(
        ({ place }) => lanes.places[place]!.site === site && lanes.places[place]!.discipline === discipline,
      );
      return option === undefined || option < 0 ? null : { requirement: at, option, start: weekNumber(week)! - weeks.first };
    });
    const kept = blocks.filter((block) => block !== null);
    return { kept, whole: kept.length > 0 && kept.length === blocks.length };
  });
  return {
    earlier: schedules.map(({ kept, whole }) => (whole ? kept : null)),
    remains: schedules.map(({ kept }) => (kept.length === 0 ? null : kept)),
  };
}
