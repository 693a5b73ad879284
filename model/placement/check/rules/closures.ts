import { weekText } from "../../calendar/weeks.ts";
import { covers } from "../capacity/priced.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H9: nobody is placed in a closed week or while away. */
export const closures: Rule = {
  id: "H9",
  broken: ({ placed, rows }) =>
    placed.flatMap((block) => {
      const weeks = Array.from({ length: block.calendarWeeks }, (_, index) => block.from + index);
      const closed = rows.capacity.closures.filter(({ site }) => site === null || site === block.site);
      const away = rows.students.unavailable.filter(({ student }) => student === block.student);
      const hit = weeks.find((week) => [...closed, ...away].some((row) => covers(row, week)));
      return hit === undefined ? [] : [ofStudent("H9", { ...block, week: weekText(hit) }, "closed", "open")];
    }),
};
