import { fixedBlocks, isFixed } from "../../case/fixed-blocks.ts";
import { ofStudent, type Rule } from "./rule.ts";

/** H13: what was decided by hand stands, and what has begun. */
export const locks: Rule = {
  id: "H13",
  broken: ({ byStudent, rows }) => [
    ...rows.students.locks
      .filter(({ kind }) => kind === "forbid")
      .flatMap((lock) =>
        (byStudent.get(lock.student) ?? [])
          .filter(({ site, requirement }) => site === lock.site && (lock.requirement ?? requirement) === requirement)
          .map((block) => ofStudent("H13", block, block.site, "never at this site")),
      ),
    ...fixedBlocks(rows)
      .filter((fixed) => !(byStudent.get(fixed.student) ?? []).some((block) => isFixed(fixed, block)))
      .map((fixed) => ofStudent("H13", fixed, "not there", fixed.requirement)),
  ],
};
