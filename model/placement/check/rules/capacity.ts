import { weekText } from "../../calendar/weeks.ts";
import { covers } from "../capacity/priced.ts";
import { perWeek } from "./context.ts";
import type { Rule, Violation } from "./rule.ts";

/** H2: capacity of each site, discipline and week, in total and for each study year. */
export const capacity: Rule = {
  id: "H2",
  broken: ({ placed, rows, students }) =>
    [...Map.groupBy(placed, ({ site, discipline }) => `${site}\n${discipline}`).values()].flatMap((group) => {
      const { site, discipline } = group[0]!;
      const own = rows.capacity.placement_capacity.filter((row) => row.site === site && row.discipline === discipline);
      const violation = (week: number, found: number, allowed: number): Violation => ({
        rule: "H2",
        student: null,
        site,
        week: weekText(week),
        found: `${found} ${discipline}`,
        allowed: `${allowed}`,
      });
      const total = [...perWeek(group)].flatMap(([week, count]) => {
        const now = own.filter((row) => covers(row, week));
        const stated = now.find(({ study_year }) => study_year === null);
        const most = stated ? Math.floor(stated.value) : now.reduce((sum, { value }) => sum + Math.floor(value), 0);
        return count > most ? [violation(week, count, most)] : [];
      });
      const years = [...Map.groupBy(group, ({ student }) => students.get(student)?.study_year ?? 0)].flatMap(([year, part]) =>
        [...perWeek(part)].flatMap(([week, count]) => {
          const now = own.filter((row) => covers(row, week));
          const kept = now.find(({ study_year }) => study_year === year);
          const most = kept ? Math.floor(kept.value) : now.some(({ study_year }) => study_year === null) ? count : 0;
          return count > most ? [violation(week, count, most)] : [];
        }),
      );
      return [...total, ...years];
    }),
};
