import type { Cheapest, Search } from "./cheapest.ts";
import { type GoalModel, gapWith, shortages } from "./goal-model.ts";

/** Most draws over the accepted number that any goal has, by the lines; 0 or less where all are reached. */
export const worstExcess = (models: readonly GoalModel[], allowed: readonly number[], steps: readonly number[]): number =>
  Math.max(...models.map((model, j) => shortages(gapWith(model, steps)) - allowed[j]!));

/** Goals that cannot all be reached, by the lines a search goes by. */
export interface Missed {
  readonly search: Search;
  readonly models: readonly GoalModel[];
  /** Draws of each goal that may have a shortage. */
  readonly allowed: readonly number[];
  readonly budget: number | null;
}

/**
 * Finds the smallest number of draws over what is accepted that the worst of the goals must have, and the cheapest portfolio with no more.
 *
 * @param known an excess that is possible: default that of doing nothing.
 */
export async function leastExcess(
  { search, models, allowed, budget }: Missed,
  known?: number,
): Promise<{ excess: number; best: Cheapest | null }> {
  const draws = models[0]!.gap.length;
  const within = (excess: number): number[] => allowed.map((count) => Math.min(count + excess, draws));
  let low = 0;
  let high = known ?? worstExcess(models, allowed, []);
  let best: Cheapest | null = null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = await search.any(within(middle), budget);
    if (found === null) low = middle + 1;
    else {
      best = found;
      // What was found for less cost may well have less excess than was asked for.
      high = Math.max(low, Math.min(middle, worstExcess(models, allowed, found.steps)));
    }
  }
  return { excess: low, best: (await search.cheapest(within(low), budget)) ?? best };
}

/**
 * Finds the portfolio that comes nearest to goals that cannot all be reached: the worst excess over the accepted number of draws is made
 * as small as it can be, then goals that can be reached beside that are, then the cost is the least.
 *
 * @returns null only where the search itself gives up; doing nothing always fits some excess.
 */
export async function closest(missed: Missed): Promise<Cheapest | null> {
  const { search, models, allowed, budget } = missed;
  const draws = models[0]!.gap.length;
  const least = await leastExcess(missed);
  let { best } = least;
  const excess = allowed.map(() => least.excess);
  if (allowed.length === 1) return best;
  for (const j of allowed.keys()) {
    const tried = allowed.map((count, other) => Math.min(draws, count + (other === j ? 0 : excess[other]!)));
    if ((await search.any(tried, budget)) === null) continue;
    best = (await search.cheapest(tried, budget)) ?? best;
    excess[j] = 0;
  }
  return best;
}
