import { requiredInTerm } from "./complete.ts";
import type { Placed } from "./context.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** What is said where the requirement that has to come before is not there, or not all of it. */
export const NOT_PLACED = "not placed";

/** H5: what must come before has ended. */
export const order: Rule = {
  id: "H5",
  broken: ({ byStudent, requirements, rows, students }) => {
    const inTerm = requiredInTerm(rows);
    const required = ({ student }: Placed): ReadonlySet<string> => {
      const row = students.get(student);
      return new Set(row === undefined ? [] : inTerm(row.programme, row.study_year).map(({ id }) => id));
    };
    return [...byStudent.values()].flatMap((own) =>
      own.flatMap((block) => {
        const after = requirements.get(block.requirement)?.after ?? null;
        if (after === null) return [];
        const before = own.filter(({ requirement }) => requirement === after);
        const asked = requirements.get(after);
        // What has to come before may belong to an earlier year: then it is not of this term.
        const missing = asked !== undefined && before.reduce((sum, { weeks }) => sum + weeks, 0) < asked.value - 1e-6;
        if (missing && required(block).has(after)) return [ofStudent("H5", block, NOT_PLACED, after)];
        return before.some(({ to }) => to > block.from) ? [ofStudent("H5", block, block.week, after)] : [];
      }),
    );
  },
};
