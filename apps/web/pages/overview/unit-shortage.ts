import type { ShortageItem } from "#apps/contract";

/** How short a unit is in one year, over the occupations given. */
export interface UnitShortage {
  readonly unit: string;
  /** Gap as a share of demand; null where nothing is demanded. */
  readonly share: number | null;
  /** Median demand in FTE, summed over the occupations. */
  readonly demand: number;
  /** The occupation that lacks most FTE, if any does. */
  readonly most: string | null;
}

/**
 * Gathers items by unit. For one occupation the share is its own, as in the list (a surplus is negative). For several it is the sum of the median
 * shortages over the sum of demand: a surplus in one occupation does not fill a shortage in another. The page says that it is such a sum.
 */
export function unitShortages(items: readonly ShortageItem[]): ReadonlyMap<string, UnitShortage> {
  const byUnit = Map.groupBy(items, (item) => item.unit);
  return new Map(
    [...byUnit].map(([unit, own]) => {
      const demand = own.reduce((sum, item) => sum + item.demand, 0);
      const gap = own.reduce((sum, item) => sum + Math.max(0, item.gap.p50), 0);
      const together = demand > 0 ? gap / demand : null;
      const share = own.length === 1 ? (own[0]?.gapShare?.p50 ?? null) : together;
      const most = own.toSorted((left, right) => right.gap.p50 - left.gap.p50)[0];
      return [unit, { unit, demand, share, most: most && most.gap.p50 > 0 ? most.occupation : null }];
    }),
  );
}
