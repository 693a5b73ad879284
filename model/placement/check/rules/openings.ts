import { weekNumber } from "../../calendar/weeks.ts";
import type { Rule } from "./rule.ts";

/** H12: a site that opens only for at least n students has them, or none. */
export const openings: Rule = {
  id: "H12",
  broken: ({ placed, rows }) =>
    rows.capacity.placement_capacity.flatMap(({ site, discipline, from_week, to_week, opens_for }) => {
      if (opens_for === null) return [];
      const [first, last] = [weekNumber(from_week)!, weekNumber(to_week)!];
      const come = new Set(
        placed
          .filter((block) => block.site === site && block.discipline === discipline && block.from <= last && block.to > first)
          .map(({ student }) => student),
      );
      return come.size > 0 && come.size < opens_for
        ? [{ rule: "H12" as const, student: null, site, week: from_week, found: `${come.size}`, allowed: `${opens_for}` }]
        : [];
    }),
};
