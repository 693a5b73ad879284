import { ofStudent, type Rule } from "./rule.ts";

/** H8: the student has what the site asks for. */
export const siteRequirements: Rule = {
  id: "H8",
  broken: ({ placed, rows, students }) =>
    placed.flatMap((block) => {
      const has = new Set(students.get(block.student)?.certificates?.split(" ") ?? []);
      return rows.capacity.site_requirements
        .filter(({ site, requirement }) => site === block.site && !has.has(requirement) && !block.locked)
        .map(({ requirement }) => ofStudent("H8", block, "not stated", requirement));
    }),
};
