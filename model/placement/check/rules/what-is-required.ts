import { calendarLength } from "../../calendar/calendar-length.ts";
import { blocksOf } from "../../calendar/parts.ts";
import { weekNumber, weeksNamed } from "../../calendar/weeks.ts";
import { ofStudent, type Rule, type Violation } from "./rule.ts";

/** H4: only what the programme requires in this year and term, with the right discipline, setting and weeks, within its window, each once. */
export const whatIsRequired: Rule = {
  id: "H4",
  broken: ({ byStudent, requirements, students, sites, rows }) =>
    [...byStudent.values()].flatMap((own) => {
      const single = own.flatMap((block): Violation[] => {
        const row = requirements.get(block.requirement);
        const student = students.get(block.student);
        if (row === undefined || student === undefined || row.programme !== student.programme || row.study_year !== student.study_year)
          return [ofStudent("H4", block, block.requirement, "what the programme requires")];
        const broken: Violation[] = [];
        if (!row.discipline.split(" ").includes(block.discipline)) broken.push(ofStudent("H4", block, block.discipline, row.discipline));
        if (row.setting !== "any" && sites.get(block.site)?.setting !== row.setting)
          broken.push(ofStudent("H4", block, sites.get(block.site)?.setting ?? "?", row.setting));
        const [first, last] = [weekNumber(rows.term.fromWeek)!, weekNumber(rows.term.toWeek)!];
        const [from] = weeksNamed(row.window_from, first, last);
        const to = weeksNamed(row.window_to, first, last).at(-1);
        // A week that is no week at all is outside every window.
        if (from === undefined || to === undefined || !(block.from >= from && block.to - 1 <= to))
          broken.push(ofStudent("H4", block, block.week, `${row.window_from}-${row.window_to}`));
        return broken;
      });
      const whole = [...Map.groupBy(own, ({ requirement }) => requirement)].flatMap(([id, blocks]) => {
        const row = requirements.get(id);
        if (row === undefined) return [];
        const weeks = blocks.reduce((sum, block) => sum + block.weeks, 0);
        const each = blocksOf(row);
        // Some parts of a split requirement may be all there was room for; one block of its own can also be all of it.
        const asDivided = blocks.every(({ part, calendarWeeks, weeks: own }) => {
          const stated = each[part];
          return stated !== undefined && stated.length === calendarWeeks && Math.abs(stated.weeks - own) < 1e-6;
        });
        const inOne = blocks.length === 1 && blocks[0]!.calendarWeeks === calendarLength(row.value) && Math.abs(weeks - row.value) < 1e-6;
        const wrong = new Set(blocks.map(({ part }) => part)).size !== blocks.length || !(asDivided || inOne);
        return wrong ? [ofStudent("H4", blocks[0]!, `${weeks} weeks`, `${row.value} weeks`)] : [];
      });
      return [...single, ...whole];
    }),
};
