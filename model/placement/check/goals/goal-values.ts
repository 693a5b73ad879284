import type { Placement } from "../../allocation/allocation.ts";
import { weekNumber } from "../../calendar/weeks.ts";
import type { TermRows } from "../../case/rows.ts";
import type { LaterGoal } from "../../case/term.ts";
import { placesIn } from "../capacity/priced.ts";
import { openStudentTables } from "./student-tables.ts";

/** Values of the goals of an allocation, reckoned from the tables and the placements alone; smaller is better but for weeks. */
export interface GoalValues {
  readonly "weeks-of-others": readonly number[];
  readonly later: Readonly<Record<LaterGoal, readonly number[]>>;
}

export const roundGoal = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Reckons every goal but the number fully placed and those moved. */
export function goalValues(rows: TermRows, placements: readonly Placement[], complete: ReadonlySet<string>): GoalValues {
  const tables = openStudentTables(rows);
  const students = new Map(rows.students.students.map((student) => [student.id, student]));
  let [weeks, far, again, minutes] = [0, 0, 0, 0];
  const wishes = new Array<number>(tables.worst).fill(0);
  for (const [id, own] of Map.groupBy(placements, ({ student }) => student)) {
    const student = students.get(id);
    if (student === undefined) continue;
    if (!complete.has(id)) weeks += own.reduce((sum, block) => sum + block.weeks, 0);
    const sites = own.map(({ site }) => tables.at(student, site));
    minutes += sites.reduce((sum, site) => sum + site.minutes, 0);
    if (sites.some((site) => site.far)) {
      far++;
      if (tables.farBefore(id)) again++;
    }
    const rank = Math.min(...sites.map((site) => site.rank));
    // Worst rank first: who had no wish met stands at the front, who had the first is not counted.
    if (tables.wishes(id) && rank > 1) wishes[tables.worst - rank]!++;
  }
  return {
    "weeks-of-others": [roundGoal(weeks)],
    later: {
      "travel-limit": [far, again],
      wishes,
      travel: [minutes],
      "even-load": [roundGoal(evenLoad(rows, placements))],
    },
  };
}

/** Students squared over places, summed over site, discipline and week: least where use is even. */
function evenLoad(rows: TermRows, placements: readonly Placement[]): number {
  let sum = 0;
  for (const group of Map.groupBy(placements, ({ site, discipline }) => `${site}\n${discipline}`).values()) {
    const { site, discipline } = group[0]!;
    const used = new Map<number, number>();
    for (const { week, calendarWeeks } of group)
      for (let at = weekNumber(week)!; at < weekNumber(week)! + calendarWeeks; at++) used.set(at, (used.get(at) ?? 0) + 1);
    for (const [week, count] of used) {
      const places = placesIn(rows, { kind: "total", site, discipline }, week);
      if (places > 0) sum += (count * count) / places;
    }
  }
  return sum;
}
