import { ofStudent, type Rule } from "./rule.ts";

/** H13: what was decided by hand stands. */
export const locks: Rule = {
  id: "H13",
  broken: ({ byStudent, rows }) =>
    rows.students.locks.flatMap((lock) => {
      const own = byStudent.get(lock.student) ?? [];
      const at = { student: lock.student, site: lock.site, week: lock.week ?? "" };
      if (lock.kind === "forbid")
        return own
          .filter(({ site, requirement }) => site === lock.site && (lock.requirement ?? requirement) === requirement)
          .map((block) => ofStudent("H13", block, block.site, "never at this site"));
      const kept = own.some(({ requirement, site, week }) => requirement === lock.requirement && site === lock.site && week === lock.week);
      return kept ? [] : [ofStudent("H13", at, "not there", `${lock.requirement}`)];
    }),
};
