import { createHash } from "node:crypto";
import { type ComputeOptions, type PlansTogether, planKeys, runPlanNumbers } from "#io/compute";
import type { Store } from "#io/store";
import type { Scenario } from "#model/scenario";
import { wholeBacktest } from "../backtest/backtest-work.ts";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";

interface Request extends Omit<PlansTogether, "side"> {
  readonly dataset: string;
  readonly scenario: Scenario;
  readonly units: readonly string[];
}

/** Names the numbers of some units' plans together. */
const keyOf = (together: PlansTogether, units: readonly string[]): string => {
  const unitKey = planKeys(together);
  return units.length === 1 ? unitKey(units[0]!) : createHash("sha256").update(units.map(unitKey).join("\n")).digest("hex");
};

/** Orders the numbers of the plans of some units. One unit's alone make older ones of the same plan stale. */
export function plansOrder(together: PlansTogether, units: readonly string[]): WorkOrder {
  const { side, basis, contents, measures } = together;
  const one = units.length === 1;
  const request: Request = { dataset: side.dataset.hash, scenario: side.scenario, basis, contents, measures, units };
  return {
    kind: PLANS.kind,
    key: keyOf(together, units),
    line: one ? "plan" : "plans",
    request,
    parts: whole(one ? units[0]! : "all units", basis.draws),
    ...(one ? { subject: `plan:${units[0]}` } : {}),
  };
}

/** Computes and stores the numbers of units' plans that are not stored. @throws MissingFigures; the signal's reason. */
export async function makePlanNumbers(store: Store, together: PlansTogether, units: readonly string[], how: ComputeOptions): Promise<void> {
  const { made } = store.plans;
  const unitKey = planKeys(together);
  const gists = await made.gists(units.map(unitKey));
  const missing = units.filter((unit) => !gists.has(unitKey(unit)));
  if (missing.length === 0) return;
  const numbers = await runPlanNumbers(together, missing, how, (run) => wholeBacktest(store, together.side.dataset, run));
  for (const [i, unit] of missing.entries()) await made.add(unitKey(unit), numbers[i]!);
}

/** Makes the numbers of plans. */
export const PLANS = defineWork<Request>({
  kind: "plans",
  triedAgain: false,
  limited: false,
  doPart: async ({ store, threads, workers, dataset }, request, { key, background, onProgress, signal }) => {
    const { basis, contents, measures, units, scenario } = request;
    const together = { side: { dataset: await dataset(request.dataset), scenario }, basis, contents, measures };
    // Numbers under another name would never be found by who waits for them.
    if (keyOf(together, units) !== key) throw new Error("the plans are not those that were asked for");
    await makePlanNumbers(store, together, units, { threads, workers, background, onProgress, signal });
  },
});
