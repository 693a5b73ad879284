import type { PlanState, PossibleStep } from "#apps/contract";
import { findingsOf, type PlanDesk, pristine } from "#io/plans";
import { mayTake, type PlanStatus, statusAfter, stepsFrom } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** Gives where a unit's plan is, with all that is written in it and about it; one filled in by the system where none is begun. */
export async function planState(desk: PlanDesk, dataset: Dataset, unit: string): Promise<PlanState> {
  const { plans } = desk.store;
  const plan = await plans.find(unit);
  if (plan === undefined) {
    return {
      ...{ unit, revision: 0, status: "draft", steps: [], content: pristine(unit, dataset) },
      ...{ changedAt: null, changedBy: null, versions: [], events: [], comments: [], findings: [] },
    };
  }
  const [versions, events, comments] = await Promise.all([plans.versions(unit), plans.events(unit), plans.comments(unit)]);
  // A plan whose dataset is gone can still be read; saving it tells what to do.
  const findings = await findingsOf(desk, unit, plan.content).catch(() => []);
  const { revision, status, content, changedAt, changedBy } = plan;
  return {
    ...{ unit, revision, status, steps: possibleSteps(dataset, unit, status), content, changedAt, changedBy },
    ...{ versions, events, comments, findings },
  };
}

function possibleSteps(dataset: Dataset, unit: string, status: PlanStatus): PossibleStep[] {
  const tree = unitTree(dataset);
  return stepsFrom(status).map((step) => ({ step, to: statusAfter(status, step)!, actingFor: mayTake(step, unit, tree) }));
}
