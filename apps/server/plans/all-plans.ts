import type { AllPlansState } from "#apps/contract";
import { type RolledUp, rollUp } from "#io/plans";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { planList } from "./plan-list.ts";
import type { PlanService } from "./plan-service.ts";
import { orProblem } from "./refusals.ts";

/**
 * Tells how all plans of a dataset add up, or how far the making of them is.
 *
 * @param start whether to begin making them where nobody has.
 * @throws HttpProblem `busy`.
 */
export async function allPlans({ desk, queue }: PlanService, dataset: Dataset, start: boolean): Promise<AllPlansState> {
  const work = await orProblem(rollUp(desk, dataset));
  const whole = async (): Promise<AllPlansState | undefined> => {
    const found = await work.found();
    const plans = await planList(desk, dataset, found);
    if (!plans.every(({ unit }) => found.has(unit))) return undefined;
    const done = { key: work.key, status: "done", progress: 1, secondsLeft: null, message: null, findings: [] } as const;
    return { ...done, findings: [], dataset: dataset.hash, plans, conflicts: conflictsIn(dataset, found) };
  };
  const before = await whole();
  if (before !== undefined) return before;
  const state = start ? await queue.ask({ key: work.key, make: work.make, line: "all" }) : queue.find(work.key);
  const after = state?.status === "done" ? await whole() : undefined;
  if (after !== undefined) return after;
  const nobody = { key: work.key, status: "none", progress: 0, secondsLeft: null, message: null } as const;
  return { ...(state ?? nobody), findings: [...(state?.findings ?? [])], dataset: dataset.hash, plans: [], conflicts: [] };
}

/** Conflicts by unit, the nation first. */
function conflictsIn(dataset: Dataset, found: ReadonlyMap<string, RolledUp>): AllPlansState["conflicts"] {
  const tree = unitTree(dataset);
  return [...found]
    .map(([unit, { conflicts }]) => ({ unit, conflicts: [...conflicts] }))
    .filter(({ conflicts }) => conflicts.length > 0)
    .sort((a, b) => tree.ancestorsOf(a.unit).length - tree.ancestorsOf(b.unit).length);
}
