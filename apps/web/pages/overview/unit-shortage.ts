import type { ShortageItem } from "#apps/contract";

/** How short a unit is in one year, over the occupations given. */
export interface UnitShortage {
  readonly unit: string;
  /** Gap as a share of demand; null where nothing is demanded. */
  readonly share: number | null;
  /** Mean demand in FTE. */
  readonly demand: number;
  /** The occupation that lacks most FTE, if any does. */
  readonly most: string | null;
}

/**
 * Gathers items by unit. For one occupation the share is its own (a surplus is negative). For several it is the sum of the mean
 * shortages over the sum of demand: a surplus in one occupation does not fill a shortage in another. Means add; no percentile is summed.
 */
export function unitShortages(items: readonly ShortageItem[]): ReadonlyMap<string, UnitShortage> {
  const byUnit = Map.groupBy(items, (item) => item.unit);
  return new Map(
    [...byUnit].map(([unit, own]) => {
      const demand = own.reduce((sum, item) => sum + item.demand, 0);
      const gap = own.length === 1 ? (own[0]?.gap.mean ?? 0) : own.reduce((sum, item) => sum + Math.max(0, item.gap.mean), 0);
      const most = own.toSorted((left, right) => right.gap.mean - left.gap.mean)[0];
      return [unit, { unit, demand, share: demand > 0 ? gap / demand : null, most: most && most.gap.mean > 0 ? most.occupation : null }];
    }),
  );
}
