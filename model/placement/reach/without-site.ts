import type { TermProblem } from "../case/check/problem.ts";
import type { TermRows } from "../case/rows.ts";
import { compileTerm } from "../compile/compile-term.ts";

/**
 * Students with a requirement for which there is no site they may use at all. The term can be allocated from, and they will lack it. The rows have
 * been checked (`checkTerm`). What takes the sites away is not told: it may be about the student alone.
 */
export function studentsWithoutSite(rows: TermRows): TermProblem[] {
  const { students, problem, demands } = compileTerm(rows);
  const indices = new Map(rows.students.students.map(({ id }, index) => [id, index]));
  const found = problem.students.flatMap((one, at): TermProblem[] => {
    const lacking = problem.classes[one.class]!.requirements.flatMap(({ options }, index) =>
      options.length === 0 ? [demands[one.class]![index]!] : [],
    );
    if (lacking.length === 0) return [];
    const { id, programme } = students[at]!;
    const params = { requirements: lacking.map((demand) => demand.id).join(", "), programme };
    return [{ code: "term-no-site", table: "students", index: indices.get(id)!, field: "id", value: id, params }];
  });
  return found.sort((one, other) => one.index! - other.index!);
}
