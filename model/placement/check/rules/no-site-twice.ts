import { ofStudent, type Rule } from "./rule.ts";

/** H7: no student comes to a site twice, or to one that is excluded. */
export const noSiteTwice: Rule = {
  id: "H7",
  broken: ({ byStudent, rows }) =>
    [...byStudent].flatMap(([student, own]) => {
      const earlier = new Set(rows.students.history.filter((row) => row.student === student).map(({ site }) => site));
      const excluded = new Set(rows.students.exclusions.filter((row) => row.student === student).map(({ site }) => site));
      return own.flatMap((block, index) => {
        if (excluded.has(block.site)) return [ofStudent("H7", block, block.site, "not possible for this student")];
        const again = own.some((other, at) => at < index && other.site === block.site && other.requirement !== block.requirement);
        return again || (earlier.has(block.site) && !block.locked) ? [ofStudent("H7", block, block.site, "once")] : [];
      });
    }),
};
