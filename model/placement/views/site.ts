import type { Allocation } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import type { TermRows } from "../case/rows.ts";
import { placesByWeek } from "./place-weeks.ts";
import { openRegions } from "./regions.ts";

/** A week of a discipline at a site. */
export interface SiteWeek {
  readonly week: string;
  readonly capacity: number;
  readonly used: number;
  readonly students: readonly string[];
}

/** A discipline at a site through the term. */
export interface SiteView {
  readonly site: string;
  readonly discipline: string;
  readonly unit: string;
  readonly region: string | null;
  readonly weeks: readonly SiteWeek[];
}

/** Makes the view of each discipline at each site: who is there, week by week, of how many. */
export function siteViews(stated: TermRows, allocation: Allocation): SiteView[] {
  const rows = withChanges(stated, allocation.term.changes);
  const { weeks, places } = placesByWeek(rows, allocation.placements);
  const regionOf = openRegions(rows.capacity);
  const units = new Map(rows.capacity.placement_sites.map(({ id, unit }) => [id, unit]));
  return places.map(({ site, discipline, capacity, students }) => ({
    site,
    discipline,
    unit: units.get(site)!,
    region: regionOf(site),
    weeks: weeks.map((week, at) => ({ week, capacity: capacity[at]!, used: students[at]!.length, students: [...students[at]!].sort() })),
  }));
}
