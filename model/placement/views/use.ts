import type { Allocation } from "../allocation/allocation.ts";
import type { TermRows } from "../case/rows.ts";
import { type SiteView, siteViews } from "./site.ts";

/** How much of a capacity is used in a week. */
export interface WeekUse {
  readonly week: string;
  readonly capacity: number;
  readonly used: number;
  /** Used of the capacity, 0 to 1; null where there is none. */
  readonly share: number | null;
}

/** How much of a discipline is used, in the country or in a region. */
export interface UseView {
  readonly discipline: string;
  /** Region; null: all. */
  readonly region: string | null;
  /** Sums over the weeks: weeks of places. */
  readonly capacity: number;
  readonly used: number;
  readonly share: number | null;
  readonly weeks: readonly WeekUse[];
}

/** Makes the view of use by week and discipline: first all together, then each region. */
export function capacityUse(stated: TermRows, allocation: Allocation): UseView[] {
  const sites = siteViews(stated, allocation);
  const byDiscipline = [...Map.groupBy(sites, ({ discipline }) => discipline)].sort(([one], [other]) => (one < other ? -1 : 1));
  return byDiscipline.flatMap(([discipline, own]) => {
    const regions = [...Map.groupBy(own, ({ region }) => region)].filter(([region]) => region !== null);
    return [
      sumOver(discipline, null, own),
      ...regions.sort(([one], [other]) => (one! < other! ? -1 : 1)).map(([region, part]) => sumOver(discipline, region, part)),
    ];
  });
}

function sumOver(discipline: string, region: string | null, sites: readonly SiteView[]): UseView {
  const weeks = sites[0]!.weeks.map(({ week }, at): WeekUse => {
    const capacity = sites.reduce((sum, site) => sum + site.weeks[at]!.capacity, 0);
    const used = sites.reduce((sum, site) => sum + site.weeks[at]!.used, 0);
    return { week, capacity, used, share: shareOf(used, capacity) };
  });
  const [capacity, used] = [weeks.reduce((sum, week) => sum + week.capacity, 0), weeks.reduce((sum, week) => sum + week.used, 0)];
  return { discipline, region, capacity, used, share: shareOf(used, capacity), weeks };
}

const shareOf = (used: number, capacity: number): number | null => (capacity === 0 ? null : used / capacity);
