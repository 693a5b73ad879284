import { weekLimit } from "../../calendar/week-limit.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H11: approved needs are kept. */
export const needs: Rule = {
  id: "H11",
  broken: ({ placed, rows, students, travel }) => {
    const [first, last] = [weekNumber(rows.term.fromWeek)!, weekNumber(rows.term.toWeek)!];
    return placed.flatMap((block) =>
      rows.students.needs
        .filter(({ student }) => student === block.student)
        .flatMap(({ effect, value }) => {
          if (value === null) return [];
          const home = students.get(block.student)?.municipality ?? null;
          const way = home === null ? null : travel(home, block.site);
          const kept =
            effect === "max-minutes"
              ? block.locked || (way !== null && way.minutes <= value)
              : Array.from({ length: block.calendarWeeks }, (_, at) => block.from + at).every(weekLimit(effect, value, first, last));
          // What the need is, is nobody's to read here.
          return kept ? [] : [ofStudent("H11", block, "not possible for this student", "an approved need")];
        }),
    );
  },
};
