import { calendarLength } from "../../calendar/calendar-length.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import type { CAPACITY_TABLES, CapacityRows } from "../rows.ts";
import { checkWeeks, type Report, type TermProblem } from "./problem.ts";

type CapacityTable = (typeof CAPACITY_TABLES)[number];
/** Working days of a week of practice. */
const DAYS = 5;

/** A problem in a table of a dataset. */
export type CapacityProblem = TermProblem & { readonly table: CapacityTable; readonly index: number };

/**
 * Finds what is wrong in the tables of placements that a dataset has, whatever term they are used for: rows that contradict each other or
 * themselves. What each table asks of its own cells, and that what cells point to is there, has been checked.
 */
export function checkCapacity(capacity: Pick<CapacityRows, CapacityTable>): CapacityProblem[] {
  const problems: CapacityProblem[] = [];
  const report: Report<CapacityTable> = (code, table, index, field, value, params = {}) => {
    problems.push({ code, table, index: index ?? 0, field, value, params });
  };
  for (const table of ["placement_capacity", "supervision", "placement_agreements", "closures", "placement_orders"] as const)
    checkWeeks(report, table, capacity[table]);
  checkRequirements(capacity, report);
  checkPlaces(capacity, report);
  return problems;
}

function checkRequirements(
  { placement_requirements, disciplines }: Pick<CapacityRows, "placement_requirements" | "disciplines">,
  report: Report<CapacityTable>,
): void {
  const known = new Set(disciplines.map(({ id }) => id));
  const requirements = new Map(placement_requirements.map((row) => [row.id, row]));
  placement_requirements.forEach((row, index) => {
    const unknown = row.discipline.split(" ").filter((discipline) => !known.has(discipline));
    for (const discipline of unknown)
      report("term-unknown", "placement_requirements", index, "discipline", discipline, { table: "disciplines" });
    const before = row.after === null ? null : requirements.get(row.after);
    if (before === undefined)
      report("term-unknown", "placement_requirements", index, "after", row.after, { table: "placement_requirements" });
    else if (before !== null && (before.programme !== row.programme || before.study_year > row.study_year))
      report("term-order-elsewhere", "placement_requirements", index, "after", row.after, {
        programme: before.programme,
        year: before.study_year,
      });
    if (Math.abs(row.value * DAYS - Math.round(row.value * DAYS)) > 1e-6)
      report("term-weeks-step", "placement_requirements", index, "value", `${row.value}`);
    if (inCircle(row.id, requirements)) report("term-order-circle", "placement_requirements", index, "after", row.after);
    // A student is at one place at a time: split or not, the weeks need as many weeks of the window.
    const [weeks, window] = [calendarLength(row.value), weeksOfYear(row.window_from, row.window_to)];
    if (weeks > window) report("term-window-short", "placement_requirements", index, "window_to", row.window_to, { weeks, window });
  });
}

/** Weeks from one week of the year to another, past the new year where the second comes first. */
function weeksOfYear(from: string, to: string): number {
  const [first, last] = [Number(from.slice(1)), Number(to.slice(1))];
  return last - first + 1 + (last < first ? 52 : 0);
}

function checkPlaces({ placement_capacity }: Pick<CapacityRows, "placement_capacity">, report: Report<CapacityTable>): void {
  const own = placement_capacity.flatMap((row, index) => {
    const [from, to] = [weekNumber(row.from_week), weekNumber(row.to_week)];
    return from === null || to === null ? [] : [{ ...row, index, from, to }];
  });
  for (const group of Map.groupBy(own, ({ site, discipline }) => `${site}\n${discipline}`).values()) {
    const sorted = group.toSorted((one, other) => one.from - other.from || one.index - other.index);
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
      const years = mostAtOnce(kept);
      if (years > row.value) report("term-years-above-total", "placement_capacity", row.index, "value", `${row.value}`, { years });
    });
  }
}

/** The most places that rows give in one week, added up. */
function mostAtOnce(rows: readonly { readonly from: number; readonly to: number; readonly value: number }[]): number {
  const sums = rows.map(({ from }) => rows.reduce((sum, row) => (row.from <= from && row.to >= from ? sum + row.value : sum), 0));
  return Math.max(0, ...sums);
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
