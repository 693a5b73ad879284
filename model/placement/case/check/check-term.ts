import { weekNumber } from "../../calendar/weeks.ts";
import { weeksOfWindow } from "../../calendar/window.ts";
import type { TermRows } from "../rows.ts";
import { checkCapacity } from "./check-capacity.ts";
import { checkLocks } from "./check-locks.ts";
import { personalCells } from "./personal.ts";
import { checkWeeks, type Report, type TermProblem } from "./problem.ts";

/** Most requirements of one student in one term: the search goes through all their orders. */
const MOST_REQUIREMENTS = 8;

/** Finds what cannot be allocated from: rows that contradict each other or the term. What each table asks of its own cells has been checked. */
export function checkTerm(rows: TermRows): TermProblem[] {
  const { term, capacity, students } = rows;
  const problems: TermProblem[] = checkCapacity(capacity);
  const report: Report = (code, table, index, field, value, params = {}) => {
    problems.push({ code, table, index, field, value, params });
  };
  const [first, last] = [weekNumber(term.fromWeek), weekNumber(term.toWeek)];
  if (first === null) report("term-week", "term", null, "fromWeek", term.fromWeek);
  if (last === null) report("term-week", "term", null, "toWeek", term.toWeek);
  if (first === null || last === null) return problems;
  if (last < first) report("term-weeks-turned", "term", null, "toWeek", term.toWeek, { from: term.fromWeek });
  checkWeeks(report, "unavailable", students.unavailable);
  checkWindows(rows, [first, last], report);
  checkStudents(rows, [first, last], report);
  // Locks are counted week by week, which asks that the weeks are there.
  if (problems.length === 0) checkLocks(rows, report);
  return problems;
}

type Span = readonly [first: number, last: number];

/** Finds windows that the term begins or ends within: what is required in them would be in no term. */
function checkWindows({ capacity, students }: TermRows, [first, last]: Span, report: Report): void {
  const taught = new Set(students.students.map(({ programme, study_year }) => `${programme}\n${study_year}`));
  capacity.placement_requirements.forEach((row, index) => {
    if (!taught.has(`${row.programme}\n${row.study_year}`) || weeksOfWindow(row, first, last) !== null) return;
    const from = weeksOfWindow({ ...row, window_to: row.window_from }, first, last);
    const to = weeksOfWindow({ ...row, window_from: row.window_to }, first, last);
    if (from === null && to === null) return;
    const [field, value] = from === null ? (["window_from", row.window_from] as const) : (["window_to", row.window_to] as const);
    report("term-window-partly", "placement_requirements", index, field, value);
  });
}

function checkStudents({ term, capacity, students }: TermRows, [first, last]: Span, report: Report): void {
  // What stands in the cell is not told again.
  for (const { table, index, field } of personalCells(students)) report("term-name", table, index, field, null);
  const programmes = new Set(capacity.programmes.map(({ id }) => id));
  students.students.forEach((student, index) => {
    if (!programmes.has(student.programme))
      report("term-unknown", "students", index, "programme", student.programme, { table: "programmes" });
    const blocks = capacity.placement_requirements.reduce((sum, row) => {
      const own = row.programme === student.programme && row.study_year === student.study_year;
      return own && weeksOfWindow(row, first, last) !== null ? sum + row.parts : sum;
    }, 0);
    if (blocks > MOST_REQUIREMENTS)
      report("term-too-many-requirements", "students", index, "programme", student.programme, { number: blocks, most: MOST_REQUIREMENTS });
  });
  const open = openSites(capacity, [first, last]);
  students.wishes.forEach(({ site }, index) => {
    if (!open.has(site)) report("term-wish-closed", "wishes", index, "site", site);
  });
  students.history.forEach((row, index) => {
    const week = weekNumber(row.week);
    if (week === null) report("term-week", "history", index, "week", row.week);
    else if (week >= first) report("term-history-future", "history", index, "week", row.week, { from: term.fromWeek });
  });
}

/** Sites that take somebody in some week of the term. */
function openSites({ placement_capacity, closures }: TermRows["capacity"], [first, last]: Span): Set<string> {
  const spanOf = (row: { readonly from_week: string; readonly to_week: string }): Span => [
    weekNumber(row.from_week) ?? 0,
    weekNumber(row.to_week) ?? -1,
  ];
  const open = new Set<string>();
  for (const row of placement_capacity) {
    if (row.value < 1 || open.has(row.site)) continue;
    const closed = closures.filter(({ site }) => site === null || site === row.site).map(spanOf);
    const [from, to] = spanOf(row);
    for (let week = Math.max(first, from); week <= Math.min(last, to); week++)
      if (!closed.some(([begin, end]) => begin <= week && week <= end)) open.add(row.site);
  }
  return open;
}
