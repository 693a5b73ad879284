import { ofStudent, type Rule } from "./rule.ts";

/** H10: who has everything the term requires has the weeks in municipal service too. */
export const municipalWeeks: Rule = {
  id: "H10",
  broken: ({ byStudent, rows, students, sites, complete }) =>
    [...byStudent].flatMap(([id, own]) => {
      const student = students.get(id);
      const wanted = rows.term.municipalWeeks.find((row) => row.programme === student?.programme && row.studyYear === student.study_year);
      if (wanted === undefined || !complete.has(id)) return [];
      const weeks = own.reduce((sum, { site, calendarWeeks }) => (sites.get(site)?.setting === "municipal" ? sum + calendarWeeks : sum), 0);
      return weeks < wanted.weeks ? [ofStudent("H10", own[0]!, `${weeks} weeks`, `${wanted.weeks} weeks`)] : [];
    }),
};
