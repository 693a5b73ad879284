import type { Completeness, PlanSummary } from "#apps/contract";
import { type PlanDesk, planUnits, type RolledUp } from "#io/plans";
import type { StoredPlan } from "#io/store";
import { CRITERIA, type CriterionAnswer } from "#model/plan";
import type { Dataset } from "#model/vocabulary";

/** Lists every unit that can have a plan, with how far it has come and, where its numbers are made, how complete it is. */
export async function planList(desk: PlanDesk, dataset: Dataset, rolledUp: ReadonlyMap<string, RolledUp>): Promise<PlanSummary[]> {
  const plans = new Map((await desk.store.plans.list()).map((plan) => [plan.unit, plan]));
  const { baseYear } = dataset.description;
  return planUnits(dataset).map(({ id, kind, parent }) => {
    const found = rolledUp.get(id);
    return {
      ...{ unit: id, kind, parent, firstYear: baseYear },
      ...progressOf(plans.get(id)),
      completeness: found === undefined ? null : summed(found.completeness),
    };
  });
}

function progressOf(plan: StoredPlan | undefined): Omit<PlanSummary, "unit" | "kind" | "parent" | "firstYear" | "completeness"> {
  if (plan === undefined) {
    return {
      ...{ status: null, revision: 0, version: null, published: null },
      ...{ lastYear: null, changedAt: null, changedBy: null, measures: 0 },
    };
  }
  const { status, revision, version, published, changedAt, changedBy, content } = plan;
  return {
    ...{ status, revision, version, published, changedAt, changedBy },
    lastYear: content.basis.lastYear,
    measures: content.measures.length,
  };
}

/** Counts the answers. */
function summed(answers: readonly CriterionAnswer[]): Completeness {
  const count = (wanted: CriterionAnswer["answer"]): number => answers.filter(({ answer }) => answer === wanted).length;
  const missing = CRITERIA.filter((id) => answers.some(({ criterion, answer }) => criterion === id && answer !== "yes"));
  const all = Object.fromEntries(answers.map(({ criterion, answer }) => [criterion, answer])) as Completeness["answers"];
  return { yes: count("yes"), partly: count("partly"), no: count("no"), missing, answers: all };
}
