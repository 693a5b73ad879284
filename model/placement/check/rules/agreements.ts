import { weekText } from "../../calendar/weeks.ts";
import { covers } from "../capacity/priced.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H6: the institution's agreement with the site holds in every week, and its quota is kept. */
export const agreements: Rule = {
  id: "H6",
  broken: ({ placed, rows, students, institutions }) => {
    const all = rows.capacity.placement_agreements;
    const used = new Map<string, Map<number, number>>();
    const without = placed.flatMap((block) => {
      const programme = students.get(block.student)?.programme ?? "";
      const institution = institutions.get(programme);
      const own = all.filter((row) => row.institution === institution && row.site === block.site);
      // An agreement about the programme goes before one about all the institution's programmes.
      const about = own.some((row) => row.programme === programme) ? programme : null;
      const weeks = Array.from({ length: block.calendarWeeks }, (_, index) => block.from + index);
      const key = `${institution}\n${block.site}\n${about ?? ""}`;
      const counts = used.get(key) ?? new Map<number, number>();
      used.set(key, counts);
      for (const week of weeks) counts.set(week, (counts.get(week) ?? 0) + 1);
      const open = weeks.every((week) => own.some((row) => row.programme === about && covers(row, week)));
      return open ? [] : [ofStudent("H6", block, "no agreement", institution ?? "?")];
    });
    const over = [...used].flatMap(([key, counts]) => {
      const [institution, site, about] = key.split("\n");
      const own = all.filter((row) => row.institution === institution && row.site === site && (row.programme ?? "") === about);
      return [...counts].flatMap(([week, count]) => {
        const quota = own.find((row) => covers(row, week))?.quota ?? null;
        return quota !== null && count > quota
          ? [
              {
                rule: "H6" as const,
                student: null,
                site: site!,
                week: weekText(week),
                found: `${count} ${institution}`,
                allowed: `${quota}`,
              },
            ]
          : [];
      });
    });
    return [...without, ...over];
  },
};
