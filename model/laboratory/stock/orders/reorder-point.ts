import { meanOf, rankedAt } from "../ranked.ts";
import type { Service } from "./service.ts";

/** Use until a delivery in every draw: of an order made today, and of one made at the next review. */
export interface UseUntilDelivery {
  /** Over the lead time. */
  readonly lead: Float64Array;
  /** Over review time and lead time. */
  readonly whole: Float64Array;
}

/**
 * The stock, with what is under way, below which waiting for the next review breaks the service level.
 *
 * Cycle service: the smallest amount that the use until the next review's delivery stays within in that share of the draws. Fill rate: the
 * smallest amount s with E[(whole − s)+] − E[(lead − s)+] ≤ (1 − level) · E[whole − lead], what falls short before this review's delivery being
 * the last order's.
 *
 * Source: Silver, Pyke and Thomas, *Inventory and production management in supply chains* (4th edition, 2017), periodic review; here on draws.
 */
export function reorderPoint({ lead, whole }: UseUntilDelivery, { kind, level }: Service): number {
  if (kind === "cycle") return rankedAt(whole.slice(), level);
  const allowed = (1 - level) * (meanOf(whole) - meanOf(lead));
  const short = (stock: number): number => shortfall(whole, stock) - shortfall(lead, stock);
  return smallestKept(
    (stock) => short(stock) <= allowed,
    whole.reduce((most, use) => Math.max(most, use), 0),
  );
}

/** Units by which a stock is expected to fall short of drawn use. */
function shortfall(use: Float64Array, stock: number): number {
  let sum = 0;
  for (let i = 0; i < use.length; i++) sum += Math.max(0, use[i]! - stock);
  return sum / use.length;
}

/** Smallest amount from 0 to `most` at which what is asked is kept, by halving; it is kept at `most`, and above where it is kept. */
export function smallestKept(kept: (stock: number) => boolean, most: number): number {
  if (kept(0)) return 0;
  let [low, high] = [0, most];
  for (let step = 0; step < 60 && high - low > 1e-9 * most; step++) {
    const middle = (low + high) / 2;
    if (kept(middle)) high = middle;
    else low = middle;
  }
  return high;
}
