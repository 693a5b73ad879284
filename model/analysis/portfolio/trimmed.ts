import { costOf, type MeasureCosts } from "./measure-costs.ts";

/**
 * Takes steps off a portfolio that holds, the dearest measure first, as long as it holds in the simulation: of each measure the fewest
 * steps that a search by halves finds. Not the cheapest that there is, but none of what is left can be spared at once.
 */
export async function trimmed(
  steps: readonly number[],
  costs: MeasureCosts,
  holds: (steps: readonly number[]) => Promise<boolean>,
): Promise<number[]> {
  const left = [...steps];
  const dearest = [...left.keys()].sort((a, b) => costOf(costs, b, left[b]!) - costOf(costs, a, left[a]!) || a - b);
  for (const m of dearest) {
    let [low, high] = [0, left[m]!];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (await holds(left.map((count, other) => (other === m ? middle : count)))) high = middle;
      else low = middle + 1;
    }
    left[m] = high;
  }
  return left;
}
