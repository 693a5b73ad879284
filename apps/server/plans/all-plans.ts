import type { AllPlansState } from "#apps/contract";
import { type RolledUp, rollUp } from "#io/plans";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { DONE } from "../work/work-state.ts";
import { planList } from "./plan-list.ts";
import type { PlanService } from "./plan-service.ts";
import { orProblem } from "./refusals.ts";

/**
 * Tells how all plans of a dataset add up, or how far the making of them is.
 *
 * @param start whether to begin making them where nobody has.
 * @throws HttpProblem `busy`.
 */
export async function allPlans({ desk, order, find }: PlanService, dataset: Dataset, start: boolean): Promise<AllPlansState> {
  const work = await orProblem(rollUp(desk, dataset));
  const { key } = work.order;
  const whole = async (): Promise<AllPlansState | undefined> => {
    const found = await work.found();
    const plans = await planList(desk, dataset, found);
    if (!plans.every(({ unit }) => found.has(unit))) return undefined;
    return { key, ...DONE, dataset: dataset.hash, plans, conflicts: conflictsIn(dataset, found) };
  };
  const before = await whole();
  if (before !== undefined) return before;
  const state = start ? await order(work.order) : await find(key);
  const after = state?.status === "done" ? await whole() : undefined;
  if (after !== undefined) return after;
  const nobody = { ...DONE, key, status: "none", progress: 0 } as const;
  return { ...(state ?? nobody), dataset: dataset.hash, plans: [], conflicts: [] };
}

/** Conflicts by unit, the nation first. */
function conflictsIn(dataset: Dataset, found: ReadonlyMap<string, RolledUp>): AllPlansState["conflicts"] {
  const tree = unitTree(dataset);
  return [...found]
    .map(([unit, { conflicts }]) => ({ unit, conflicts: [...conflicts] }))
    .filter(({ conflicts }) => conflicts.length > 0)
    .sort((a, b) => tree.ancestorsOf(a.unit).length - tree.ancestorsOf(b.unit).length);
}
