import { weekText } from "../../calendar/weeks.ts";
import { covers } from "../capacity/priced.ts";
import { perWeek } from "./context.ts";
import type { Rule } from "./rule.ts";

/** H3: no more students at once than the supervisors can follow up. */
export const supervisors: Rule = {
  id: "H3",
  broken: ({ placed, rows }) =>
    [...Map.groupBy(placed, ({ site, discipline }) => `${site}\n${discipline}`).values()].flatMap((group) => {
      const { site, discipline } = group[0]!;
      return [...perWeek(group)].flatMap(([week, count]) => {
        const row = rows.capacity.supervision.find((one) => one.site === site && one.discipline === discipline && covers(one, week));
        const most = row === undefined ? count : Math.floor(row.value * row.students_each + 1e-9);
        return count > most
          ? [{ rule: "H3" as const, student: null, site, week: weekText(week), found: `${count} ${discipline}`, allowed: `${most}` }]
          : [];
      });
    }),
};
