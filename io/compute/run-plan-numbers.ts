import { type Backtest, bandTest } from "#model/analysis";
import { findConflicts, type PlanFacts, type PlanNumbers, plansWithRecruits } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { ComputeOptions } from "./compute-jobs.ts";
import type { PlansTogether } from "./plan-key.ts";
import { runBacktest } from "./run-backtest.ts";
import { runPlanFacts } from "./run-plan-facts.ts";

/** Gives the model tried on history, with the draws and the seed of the plans: where it is stored, or computed. */
export type Trial = (run: ComputeOptions & { readonly draws: number; readonly seed: number }) => Promise<Backtest>;

/**
 * Computes the numbers of the plans of some units on worker threads, on common draws, so that the plan of a unit above is the exact sum of
 * those below it; and what the plans below a unit cannot have together.
 *
 * @param trial how the model is tried on history; default computed here.
 * @returns per unit, in the order asked for. The same whatever other units are asked for.
 * @throws MissingFigures; the signal's reason.
 */
export async function runPlanNumbers(
  { side, basis, contents, measures }: PlansTogether,
  units: readonly string[],
  how: ComputeOptions,
  trial: Trial = (run) => runBacktest(side.dataset, run),
): Promise<PlanNumbers[]> {
  const tree = unitTree(side.dataset);
  const below = units.flatMap((unit) => plansWithRecruits(contents, unit, tree).map((plan) => plan.unit));
  const needed = [...new Set([...units, ...below])];
  const { draws, seed, lastYear } = basis;
  const facts = new Map<string, PlanFacts>();
  // A trial that fails has not been made, which is what the plan says then: its own numbers do not rest on it.
  const tested = trial({ ...how, onProgress: undefined, draws, seed })
    .catch(() => null)
    .then((history) => bandTest(side.dataset, history));
  const found = await runPlanFacts(side, needed, measures, { ...how, draws, seed, lastYear, tested });
  for (const one of found) facts.set(one.unit, one);
  return units.map((unit) => {
    const whole = facts.get(unit)!;
    const within = tree.within(unit);
    const plans = contents.filter((content) => within.has(content.unit));
    return { facts: whole, conflicts: findConflicts({ plans, facts, whole, tree }) };
  });
}
