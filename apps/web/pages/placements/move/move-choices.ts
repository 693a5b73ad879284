import type { PlacementViewOf } from "#apps/contract";

type Site = PlacementViewOf<"sites">[number];

/** A site a block can be moved to, with its weeks. */
export interface Choice {
  readonly site: string;
  readonly weeks: readonly { readonly week: string; readonly free: number }[];
}

/** Sites with any of the disciplines, and the places that are free in each week: of several disciplines, those of the one with most. */
export function moveChoices(sites: readonly Site[], disciplines: readonly string[]): Choice[] {
  const own = Map.groupBy(
    sites.filter(({ discipline }) => disciplines.includes(discipline)),
    ({ site }) => site,
  );
  return [...own].map(([site, parts]) => ({
    site,
    weeks: parts[0]!.weeks.map(({ week }, at) => ({
      week,
      free: Math.max(...parts.map((part) => part.weeks[at]!.capacity - part.weeks[at]!.used)),
    })),
  }));
}

/** Places free in all of so many weeks from one; none where they go beyond the term. */
export function freePlaces({ weeks }: Choice, from: string, calendarWeeks: number): number {
  const first = weeks.findIndex(({ week }) => week === from);
  const span = weeks.slice(first, first + calendarWeeks);
  return first < 0 || span.length < calendarWeeks ? 0 : Math.min(...span.map(({ free }) => free));
}
