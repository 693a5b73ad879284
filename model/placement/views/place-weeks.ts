import type { Placement } from "../allocation/allocation.ts";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";
import { layLanes } from "../compile/lanes.ts";

/** A discipline at a site, week by week of the term: who is there of how many places. */
export interface PlaceWeeks {
  readonly site: string;
  readonly discipline: string;
  /** Students at once that there is room for: places, or what supervisors can follow up where that is less; none in closed weeks. */
  readonly capacity: readonly number[];
  /** Students there, by week. */
  readonly students: readonly (readonly string[])[];
}

/** The weeks of a term, and its places in them. The terms' changes must be in the rows. */
export interface TermWeeks {
  readonly weeks: readonly string[];
  readonly places: readonly PlaceWeeks[];
}

/** Lays placements out over the places of a term, week by week, sorted by site and discipline. */
export function placesByWeek(rows: TermRows, placements: readonly Placement[]): TermWeeks {
  const first = weekNumber(rows.term.fromWeek)!;
  const count = weekNumber(rows.term.toWeek)! - first + 1;
  const { lanes, places } = layLanes(rows.capacity, { first, count });
  const here = Map.groupBy(placements, ({ site, discipline }) => `${site}\n${discipline}`);
  return {
    weeks: Array.from({ length: count }, (_, week) => weekText(first + week)),
    places: places
      .map(({ site, discipline, total }): PlaceWeeks => {
        const students = Array.from({ length: count }, (): string[] => []);
        for (const { student, week, calendarWeeks } of here.get(`${site}\n${discipline}`) ?? []) {
          const from = weekNumber(week)! - first;
          for (let at = Math.max(0, from); at < Math.min(count, from + calendarWeeks); at++) students[at]!.push(student);
        }
        return { site, discipline, capacity: [...lanes[total]!.capacity], students };
      })
      .sort((one, other) => compare(one.site, other.site) || compare(one.discipline, other.discipline)),
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
