import { findConflicts, type PlanFacts, type PlanNumbers, plansWithRecruits } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { ComputeOptions } from "./compute-jobs.ts";
import type { PlansTogether } from "./plan-key.ts";
import { runPlanFacts } from "./run-plan-facts.ts";

/**
 * Computes the numbers of the plans of some units on worker threads, on common draws, so that the plan of a unit above is the exact sum of
 * those below it; and what the plans below a unit cannot have together.
 *
 * @returns per unit, in the order asked for. The same whatever other units are asked for.
 * @throws MissingFigures; the signal's reason.
 */
export async function runPlanNumbers(
  { side, basis, contents, measures }: PlansTogether,
  units: readonly string[],
  how: ComputeOptions,
): Promise<PlanNumbers[]> {
  const tree = unitTree(side.dataset);
  const below = units.flatMap((unit) => plansWithRecruits(contents, unit, tree).map((plan) => plan.unit));
  const needed = [...new Set([...units, ...below])];
  const { draws, seed, lastYear } = basis;
  const facts = new Map<string, PlanFacts>();
  const found = await runPlanFacts(side, needed, measures, { ...how, draws, seed, lastYear });
  for (const one of found) facts.set(one.unit, one);
  return units.map((unit) => {
    const whole = facts.get(unit)!;
    const within = tree.within(unit);
    const plans = contents.filter((content) => within.has(content.unit));
    return { facts: whole, conflicts: findConflicts({ plans, facts, whole, tree }) };
  });
}
