import { calendarLength } from "../../calendar/calendar-length.ts";
import { weekNumber, weeksNamed } from "../../calendar/weeks.ts";
import type { CAPACITY_TABLES, TermRows } from "../rows.ts";
import type { CASE_TABLES } from "../tables.ts";

/** What is wrong with a term's rows: where, and what to say. */
export interface TermProblem {
  readonly code:
    | "term-week"
    | "term-weeks-turned"
    | "term-unknown"
    | "term-order-circle"
    | "term-window-short"
    | "term-capacity-overlap"
    | "term-years-above-total"
    | "term-opens-above"
    | "term-wish-closed"
    | "term-history-future"
    | "term-lock-incomplete"
    | "term-lock-above-capacity"
    | "term-lock-clash"
    | "term-name"
    | "term-too-many-requirements";
  readonly table: (typeof CAPACITY_TABLES)[number] | (typeof CASE_TABLES)[number]["name"] | "term";
  /** Index of the row. */
  readonly index: number | null;
  readonly field: string | null;
  readonly value: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Most requirements of one student in one term: the search goes through all their orders. */
const MOST_REQUIREMENTS = 8;

/** Finds what cannot be allocated from: rows that contradict each other or the term. What each table asks of its own cells has been checked. */
export function checkTerm(rows: TermRows): TermProblem[] {
  const { term, capacity, students } = rows;
  const problems: TermProblem[] = [];
  const report = (
    code: TermProblem["code"],
    table: TermProblem["table"],
    index: number | null,
    field: string | null,
    value: string | null,
    params: TermProblem["params"] = {},
  ): void => {
    problems.push({ code, table, index, field, value, params });
  };
  const [first, last] = [weekNumber(term.fromWeek), weekNumber(term.toWeek)];
  if (first === null) report("term-week", "term", null, "fromWeek", term.fromWeek);
  if (last === null) report("term-week", "term", null, "toWeek", term.toWeek);
  if (first === null || last === null) return problems;
  if (last < first) report("term-weeks-turned", "term", null, "toWeek", term.toWeek, { from: term.fromWeek });

  for (const table of ["placement_capacity", "supervision", "placement_agreements", "closures"] as const)
    capacity[table].forEach((row, index) => {
      checkWeeks(table, row, index);
    });
  students.unavailable.forEach((row, index) => {
    checkWeeks("unavailable", row, index);
  });
  function checkWeeks(table: TermProblem["table"], row: { from_week: string; to_week: string }, index: number): void {
    const [from, to] = [weekNumber(row.from_week), weekNumber(row.to_week)];
    if (from === null) report("term-week", table, index, "from_week", row.from_week);
    if (to === null) report("term-week", table, index, "to_week", row.to_week);
    if (from !== null && to !== null && to < from)
      report("term-weeks-turned", table, index, "to_week", row.to_week, { from: row.from_week });
  }
  if (problems.length > 0) return problems;

  const disciplines = new Set(capacity.disciplines.map(({ id }) => id));
  const requirements = new Map(capacity.placement_requirements.map((row) => [row.id, row]));
  capacity.placement_requirements.forEach((row, index) => {
    for (const discipline of row.discipline.split(" "))
      if (!disciplines.has(discipline))
        report("term-unknown", "placement_requirements", index, "discipline", discipline, { table: "disciplines" });
    if (row.after !== null && !requirements.has(row.after))
      report("term-unknown", "placement_requirements", index, "after", row.after, { table: "placement_requirements" });
    if (inCircle(row.id, requirements)) report("term-order-circle", "placement_requirements", index, "after", row.after);
    const [from] = weeksNamed(row.window_from, first, last);
    const to = weeksNamed(row.window_to, first, last).at(-1);
    const needed = calendarLength(row.value);
    if (from !== undefined && to !== undefined && (to < from || to - from + 1 < Math.ceil(needed / row.parts)))
      report("term-window-short", "placement_requirements", index, "window_to", row.window_to, {
        weeks: needed,
        window: Math.max(0, to - from + 1),
      });
  });

  checkCapacity();
  checkStudents();
  if (problems.length === 0) checkLocks();
  return problems;

  function checkCapacity(): void {
    const own = capacity.placement_capacity.map((row, index) => ({
      ...row,
      index,
      from: weekNumber(row.from_week)!,
      to: weekNumber(row.to_week)!,
    }));
    for (const group of Map.groupBy(own, ({ site, discipline }) => `${site}\n${discipline}`).values()) {
      const sorted = group.toSorted((one, other) => one.from - other.from);
      sorted.forEach((row, at) => {
        const other = sorted.slice(0, at).find((earlier) => earlier.study_year === row.study_year && earlier.to >= row.from);
        if (other !== undefined)
          report("term-capacity-overlap", "placement_capacity", row.index, "from_week", row.from_week, {
            from: other.from_week,
            to: other.to_week,
          });
        if (row.opens_for !== null && row.opens_for > row.value)
          report("term-opens-above", "placement_capacity", row.index, "opens_for", `${row.opens_for}`, { places: row.value });
        if (row.study_year !== null) return;
        const kept = sorted.filter((one) => one.study_year !== null && one.from <= row.to && one.to >= row.from);
        const years = [...Map.groupBy(kept, ({ study_year }) => study_year).values()];
        const sum = years.reduce((total, list) => total + Math.max(...list.map(({ value }) => value)), 0);
        if (sum > row.value) report("term-years-above-total", "placement_capacity", row.index, "value", `${row.value}`, { years: sum });
      });
    }
  }

  function checkStudents(): void {
    const programmes = new Set(capacity.programmes.map(({ id }) => id));
    students.students.forEach((student, index) => {
      if (!programmes.has(student.programme))
        report("term-unknown", "students", index, "programme", student.programme, { table: "programmes" });
      if (looksLikePerson(student.id)) report("term-name", "students", index, "id", null);
      const own = capacity.placement_requirements.filter(
        (row) => row.programme === student.programme && row.study_year === student.study_year,
      );
      const blocks = own.reduce((sum, { parts }) => sum + parts, 0);
      if (blocks > MOST_REQUIREMENTS)
        report("term-too-many-requirements", "students", index, "programme", student.programme, {
          number: blocks,
          most: MOST_REQUIREMENTS,
        });
    });
    students.wishes.forEach((wish, index) => {
      const open = capacity.placement_capacity.some(
        (row) => row.site === wish.site && row.value > 0 && weekNumber(row.from_week)! <= last! && weekNumber(row.to_week)! >= first!,
      );
      if (!open) report("term-wish-closed", "wishes", index, "site", wish.site);
    });
    students.history.forEach((row, index) => {
      const week = weekNumber(row.week);
      if (week === null) report("term-week", "history", index, "week", row.week);
      else if (week >= first!) report("term-history-future", "history", index, "week", row.week, { from: term.fromWeek });
    });
  }

  function checkLocks(): void {
    const byStudent = new Map(students.students.map((student) => [student.id, student]));
    const taken = new Map<string, number>();
    const blocks: { student: string; from: number; to: number }[] = [];
    students.locks.forEach((lock, index) => {
      if (lock.kind === "forbid") return;
      const row = requirements.get(lock.requirement ?? "");
      const from = weekNumber(lock.week ?? "");
      const student = byStudent.get(lock.student);
      const place = capacity.placement_capacity.find(
        (one) => one.site === lock.site && row?.discipline.split(" ").includes(one.discipline),
      );
      if (row === undefined || from === null || place === undefined || student?.programme !== row.programme) {
        report(
          "term-lock-incomplete",
          "locks",
          index,
          row === undefined ? "requirement" : from === null ? "week" : "site",
          lock.requirement,
        );
        return;
      }
      const to = from + calendarLength(row.value);
      if (blocks.some((block) => block.student === lock.student && block.from < to && block.to > from))
        report("term-lock-clash", "locks", index, "week", lock.week);
      blocks.push({ student: lock.student, from, to });
      for (let week = from; week < to; week++) {
        const key = `${lock.site}\n${place.discipline}\n${week}`;
        taken.set(key, (taken.get(key) ?? 0) + 1);
        const now = capacity.placement_capacity.find(
          (one) =>
            one.site === lock.site &&
            one.discipline === place.discipline &&
            one.study_year === null &&
            weekNumber(one.from_week)! <= week &&
            weekNumber(one.to_week)! >= week,
        );
        if (taken.get(key)! > Math.floor(now?.value ?? 0)) {
          report("term-lock-above-capacity", "locks", index, "site", lock.site, {
            locked: taken.get(key)!,
            places: Math.floor(now?.value ?? 0),
            week: lock.week!,
          });
          break;
        }
      }
    });
  }
}

/** Whether a requirement has, over others, to come after itself. */
function inCircle(id: string, requirements: ReadonlyMap<string, { readonly after: string | null }>): boolean {
  const seen = new Set<string>();
  for (let at = requirements.get(id)?.after ?? null; at !== null; at = requirements.get(at)?.after ?? null) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

/** Whether a pseudonym is a national identity number or a date of birth with more: eleven digits. */
const looksLikePerson = (id: string): boolean => /^[0-9]{11}$/.test(id.replaceAll("-", ""));
