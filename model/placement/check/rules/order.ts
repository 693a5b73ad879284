import { weekNumber, weeksNamed } from "../../calendar/weeks.ts";
import type { TermRows } from "../../case/rows.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H5: what must come before has ended. */
export const order: Rule = {
  id: "H5",
  broken: ({ byStudent, requirements, rows, students }) =>
    [...byStudent.values()].flatMap((own) =>
      own.flatMap((block) => {
        const after = requirements.get(block.requirement)?.after ?? null;
        if (after === null) return [];
        const before = own.filter(({ requirement }) => requirement === after);
        const student = students.get(block.student);
        const asked = rows.capacity.placement_requirements.find(({ id }) => id === after);
        // What has to come before may belong to an earlier year: then it is not of this term.
        if (before.length === 0)
          return asked !== undefined && asked.study_year === student?.study_year && fitsTerm(asked, rows)
            ? [ofStudent("H5", block, "not placed", after)]
            : [];
        return before.some(({ to }) => to > block.from) ? [ofStudent("H5", block, block.week, after)] : [];
      }),
    ),
};

const fitsTerm = (row: { window_from: string; window_to: string }, { term }: TermRows): boolean => {
  const [first, last] = [weekNumber(term.fromWeek)!, weekNumber(term.toWeek)!];
  return weeksNamed(row.window_from, first, last).length > 0 && weeksNamed(row.window_to, first, last).length > 0;
};
