import { weekText } from "../../calendar/weeks.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H11: approved needs are kept. */
export const needs: Rule = {
  id: "H11",
  broken: ({ placed, rows, students, travel }) =>
    placed.flatMap((block) =>
      rows.students.needs
        .filter(({ student }) => student === block.student)
        .flatMap(({ effect, value }) => {
          if (value === null) return [];
          const week = Number(block.week.slice(6));
          const last = Number(weekText(block.to - 1).slice(6));
          const home = students.get(block.student)?.municipality ?? null;
          const way = home === null ? null : travel(home, block.site);
          const kept =
            effect === "max-minutes"
              ? block.locked || (way !== null && way.minutes <= value)
              : effect === "not-before"
                ? week >= value
                : last <= value;
          // What the need is, is nobody's to read here.
          return kept ? [] : [ofStudent("H11", block, "not possible for this student", "an approved need")];
        }),
    ),
};
