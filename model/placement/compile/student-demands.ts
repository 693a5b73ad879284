import { blocksOf } from "../calendar/parts.ts";
import { weekLimit } from "../calendar/week-limit.ts";
import { weekNumber } from "../calendar/weeks.ts";
import { weeksOfWindow } from "../calendar/window.ts";
import type { CapacityRows, CaseRow } from "../case/rows.ts";
import type { Weeks } from "./lanes.ts";

/** A requirement of the term as a block to be placed; one that may be split gives several. */
export interface Demand {
  /** Row of `placement_requirements`. */
  readonly id: string;
  /** Part of a split requirement, from 0. */
  readonly part: number;
  /** Disciplines, any one of which will do. */
  readonly disciplines: readonly string[];
  readonly setting: "hospital" | "municipal" | "any";
  /** Weeks of practice, in steps of 0.2. */
  readonly weeks: number;
  /** Weeks of the calendar: a week begun is taken. */
  readonly length: number;
  /** Weeks of the term the block lies within, both included. */
  readonly first: number;
  readonly last: number;
  /** Requirement that must end before; null: none in this term. */
  readonly after: string | null;
}

/** Requirements of a programme and study year whose window lies in the term, in the order of their windows. */
export function demandsOf(
  requirements: CapacityRows["placement_requirements"],
  { programme, study_year }: Pick<CaseRow<"students">, "programme" | "study_year">,
  weeks: Weeks,
): Demand[] {
  const last = weeks.first + weeks.count - 1;
  const own = requirements.filter((row) => row.programme === programme && row.study_year === study_year);
  const demands = own.flatMap((row): Demand[] => {
    const window = weeksOfWindow(row, weeks.first, last);
    if (window === null) return [];
    const [from, to] = window;
    return blocksOf(row).map(({ length, weeks: practice }, part) => ({
      id: row.id,
      part,
      disciplines: row.discipline.split(" "),
      setting: row.setting,
      weeks: practice,
      length,
      first: from - weeks.first,
      last: to - weeks.first,
      after: row.after,
    }));
  });
  return demands.sort((one, other) => one.first - other.first || (one.id < other.id ? -1 : one.id > other.id ? 1 : one.part - other.part));
}

/** Marks the weeks of the term in which a student can be nowhere. */
export function blockedWeeks(away: readonly CaseRow<"unavailable">[], needs: readonly CaseRow<"needs">[], weeks: Weeks): Uint8Array {
  const blocked = new Uint8Array(weeks.count);
  for (const { from_week, to_week } of away) {
    const [from, to] = [weekNumber(from_week)! - weeks.first, weekNumber(to_week)! - weeks.first];
    for (let week = Math.max(0, from); week <= Math.min(weeks.count - 1, to); week++) blocked[week] = 1;
  }
  for (const { effect, value } of needs) {
    if (effect === "max-minutes" || value === null) continue;
    const left = weekLimit(effect, value, weeks.first, weeks.first + weeks.count - 1);
    for (let week = 0; week < weeks.count; week++) if (!left(weeks.first + week)) blocked[week] = 1;
  }
  return blocked;
}
