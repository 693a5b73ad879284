import { bestFound, type Solve } from "#model/optimisation";
import type { GoalModel } from "./goal-model.ts";
import type { Measure } from "./measure.ts";
import { excludedPairs } from "./measure-costs.ts";

/** Mean of a fall over draws. */
const mean = (fall: Float64Array): number => fall.reduce((sum, value) => sum + value, 0) / fall.length;

/**
 * Gives the steps that do the most for some goals whatever they cost: every measure that does not make them worse on the whole, to its
 * capacity. Of measures that exclude each other those are taken that together close most of the gaps.
 */
export async function mostHelp(models: readonly GoalModel[], measures: readonly Measure[], solve: Solve): Promise<number[]> {
  const help = measures.map(({ capacity }, m) =>
    models.reduce((sum, { gap, falls }) => {
      const fall = falls[m];
      return fall == null ? sum : sum + (mean(fall) * capacity) / Math.max(1, Math.abs(mean(gap)));
    }, 0),
  );
  const touching = measures.map((_, m) => models.some(({ falls }) => falls[m] != null));
  const pairs = excludedPairs(measures).filter(([a, b]) => help[a]! >= 0 && help[b]! >= 0);
  const all = measures.map(({ capacity }, m) => (touching[m] && help[m]! >= 0 ? capacity : 0));
  if (pairs.length === 0) return all;
  const name = (m: number): string => `take ${measures[m]!.id}`;
  const solution = await solve({
    objective: "least",
    columns: help.map((worth, m) => ({
      name: name(m),
      cost: -Math.max(worth, 0),
      lower: 0,
      upper: all[m]! > 0 ? 1 : 0,
      integer: true,
    })),
    rows: pairs.map((pair) => ({
      name: `not both ${pair.map((m) => measures[m]!.id).join(" and ")}`,
      lower: Number.NEGATIVE_INFINITY,
      upper: 1,
      columns: pair,
      values: [1, 1],
    })),
  });
  const found = bestFound(solution);
  if (found === null) throw new Error("no measures can be taken together");
  return all.map((capacity, m) => (found.values[m]! > 0.5 ? capacity : 0));
}
