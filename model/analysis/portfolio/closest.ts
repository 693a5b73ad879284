import type { Cheapest, Search } from "./cheapest.ts";

/**
 * Finds the portfolio that comes nearest to goals that cannot all be reached: the worst excess over the accepted number of draws is made
 * as small as it can be, then goals that can be reached beside that are, then the cost is the least.
 *
 * @returns null only where the search itself gives up; doing nothing always fits some excess.
 */
export async function closest(search: Search, allowed: readonly number[], draws: number, budget: number | null): Promise<Cheapest | null> {
  const within = (excess: readonly number[]): number[] => allowed.map((count, j) => Math.min(count + excess[j]!, draws));
  const even = (excess: number): number[] => within(allowed.map(() => excess));
  let [low, high] = [0, draws];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await search.cheapest(even(middle), budget)) === null) low = middle + 1;
    else high = middle;
  }
  let best = await search.cheapest(even(low), budget);
  const excess = allowed.map(() => low);
  for (const j of allowed.keys()) {
    const tried = excess.map((count, other) => (other === j ? 0 : count));
    const found = await search.cheapest(within(tried), budget);
    if (found === null) continue;
    best = found;
    excess[j] = 0;
  }
  return best;
}
