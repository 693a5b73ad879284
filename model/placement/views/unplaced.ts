import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import { weekNumber } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";
import { type Lack, openLacking } from "./lacking.ts";
import { placesByWeek } from "./place-weeks.ts";
import { openRegions } from "./regions.ts";
import { type WeekRun, weekRuns } from "./week-runs.ts";

/** A student without all that the term requires. */
export interface Unplaced {
  readonly student: string;
  readonly programme: string;
  readonly studyYear: number;
  readonly lacking: readonly Lack[];
}

/** What students lack, and where there is no room for it. */
export interface Shortage {
  /** Any one of these would do. */
  readonly disciplines: readonly string[];
  /** Regions of the sites that the students' institutions have agreements with for it. */
  readonly regions: readonly string[];
  readonly students: number;
  /** Weeks in which none of those sites has a place left, closed weeks with them. */
  readonly full: readonly WeekRun[];
}

/** Students without everything, what is short, most students first. */
export interface UnplacedView {
  readonly students: readonly Unplaced[];
  readonly shortages: readonly Shortage[];
}

interface Group {
  readonly disciplines: readonly string[];
  readonly regions: readonly string[];
  readonly sites: Set<string>;
  readonly students: Set<string>;
  /** Weeks in which what they lack could be. */
  readonly open: Set<string>;
}

/** Makes the view of those who lack something. */
export function unplacedView(stated: TermRows, allocation: Allocation): UnplacedView {
  const rows = withChanges(stated, allocation.term.changes);
  const { capacity, students } = rows;
  const lacking = openLacking(rows, allocation.placements);
  const out = new Set(allocation.unplaced);
  const without = students.students
    .filter(({ id }) => out.has(id))
    .map((row): Unplaced => ({ student: row.id, programme: row.programme, studyYear: row.study_year, lacking: lacking(row.id) }))
    .sort((one, other) => (one.student < other.student ? -1 : 1));
  const institutions = new Map(capacity.programmes.map(({ id, institution }) => [id, institution]));
  const regionOf = openRegions(capacity);
  const { weeks, places } = placesByWeek(rows, allocation.placements);
  const windows = new Map(capacity.placement_requirements.map((row) => [row.id, row]));
  const groups = new Map<string, Group>();
  for (const { student, programme, lacking: lacks } of without)
    for (const { disciplines, requirement } of lacks) {
      const institution = institutions.get(programme);
      const agreed = new Set(
        capacity.placement_agreements
          .filter((row) => row.institution === institution && (row.programme ?? programme) === programme)
          .map(({ site }) => site),
      );
      const sites = new Set(
        places.filter(({ site, discipline }) => agreed.has(site) && disciplines.includes(discipline)).map(({ site }) => site),
      );
      const regions = [...new Set([...sites].map(regionOf))].filter((region) => region !== null).sort();
      const key = JSON.stringify([[...disciplines].sort(), regions]);
      const group = groups.get(key) ?? { disciplines, regions, sites: new Set(), students: new Set(), open: new Set() };
      group.students.add(student);
      for (const site of sites) group.sites.add(site);
      const { window_from, window_to } = windows.get(requirement)!;
      for (const week of weeks) if (inWindow(week, window_from, window_to)) group.open.add(week);
      groups.set(key, group);
    }
  const shortages = [...groups.values()].map(({ disciplines, regions, sites, students: short, open }): Shortage => {
    const own = places.filter(({ site, discipline }) => sites.has(site) && disciplines.includes(discipline));
    const full = weeks.filter((week, at) => open.has(week) && own.every((place) => place.students[at]!.length >= place.capacity[at]!));
    return { disciplines, regions, students: short.size, full: weekRuns(full) };
  });
  return { students: without, shortages: shortages.sort(byStudents) };
}

/** Whether a week of a year, `2027-W05`, is in a window of calendar weeks, `W02` to `W20`, which may go over the turn of the year. */
function inWindow(week: string, from: string, to: string): boolean {
  if (weekNumber(week) === null) return false;
  const name = week.slice(5);
  return from <= to ? from <= name && name <= to : name >= from || name <= to;
}

const byStudents = (one: Shortage, other: Shortage): number =>
  other.students - one.students || (one.disciplines.join(" ") < other.disciplines.join(" ") ? -1 : 1);
