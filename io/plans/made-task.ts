import { type ComputeOptions, documentKey, hashScenario, planKeys } from "#io/compute";
import type { WholeVersion } from "#io/store";
import { makePlanNumbers, plansOrder, storedKnowledge, type WorkOrder } from "#io/work";
import {
  actualAgainstProjected,
  assemblePlan,
  type MadePlan,
  measuresAt,
  newPlan,
  type PlanContent,
  type PlanNumbers,
  withKnown,
} from "#model/plan";
import { REFERENCE_SCENARIO, unitTree } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { noSuch } from "./no-such.ts";
import { type PlanDesk, sideOf, usualBasis } from "./plan-desk.ts";
import { plansTogether } from "./plans-together.ts";
import { standingOf } from "./standing-of.ts";

/** A plan to be made: found where its numbers are stored, or computed. */
export interface MadeTask {
  /** Names its numbers. */
  readonly key: string;
  /** The dataset it is made from, for the names in it. */
  readonly dataset: Dataset;
  /** Day it shows: that of submission for a version, today for a draft. */
  readonly on: string;
  /** Warnings: measures that could not be counted. */
  readonly findings: readonly Finding[];
  /** Gives the plan where its numbers are stored. */
  find(): Promise<MadePlan | undefined>;
  /** Orders the numbers from the desk; null where they need no computing. */
  order(): WorkOrder | null;
  /** Computes and stores the numbers here, unless they are there by now. @throws MissingFigures; the signal's reason. */
  make(how: ComputeOptions): Promise<void>;
}

/** Which plan to make. */
export interface MadeRequest {
  readonly unit: string;
  readonly version: "draft" | number;
  /** Another dataset than the one the plan rests on. */
  readonly dataset?: Dataset | undefined;
  /** The dataset a plan is filled in from where none is begun. */
  readonly current: Dataset;
}

/**
 * Gets a plan ready to be made.
 *
 * @throws PlanRefusal `unknown` where there is no such version, `bad-input` where what it rests on is not stored.
 */
export async function madeTask(desk: PlanDesk, { unit, version, dataset, current }: MadeRequest): Promise<MadeTask> {
  if (version === "draft") {
    const plan = await desk.store.plans.find(unit);
    return taskOf(desk, plan?.content ?? newPlan(unit, usualBasis(dataset ?? current)), dataset);
  }
  const stored = await desk.store.plans.version(unit, version);
  if (stored === undefined) throw noSuch("version", unit, version);
  if (dataset === undefined || dataset.hash === stored.dataset) return versionTask(desk, stored, current);
  return taskOf(desk, stored.content, dataset);
}

/** A version is as it was: nothing of it is computed again. */
async function versionTask(desk: PlanDesk, stored: WholeVersion, current: Dataset): Promise<MadeTask> {
  const { content, numbers, model, version } = stored;
  return {
    key: `${content.unit}-version-${version}`,
    // Only names are looked up in it; where it is gone, today's are used.
    dataset: (await desk.openDataset(stored.dataset)) ?? current,
    on: numbers.on,
    findings: [],
    find: async () =>
      assemblePlan({
        ...{ content, numbers, measures: numbers.measures, compared: numbers.compared, completeness: numbers.completeness },
        today: numbers.on,
        standing: standingOf(stored),
        key: documentKey(stored.dataset, content.basis.scenario, content.basis, model),
      }),
    order: () => null,
    make: async () => {},
  };
}

async function taskOf(desk: PlanDesk, content: PlanContent, other: Dataset | undefined): Promise<MadeTask> {
  const basis = other === undefined ? content.basis : { ...usualBasis(other), scenario: content.basis.scenario };
  const side = await sideOf(desk, basis);
  const { unit } = content;
  const own = { ...content, basis };
  const together = await plansTogether(desk, side, basis, own);
  const key = planKeys(together)(unit);
  const today = desk.today();
  const { made } = desk.store.plans;

  const assembled = async (numbers: PlanNumbers): Promise<MadePlan> => {
    const earlier = await desk.store.plans.publishedBefore(unit, numbers.facts.baseYear);
    // What the figures do to the answer is known of the reference scenario; no other is said to be the same.
    const known = basis.scenario === hashScenario(REFERENCE_SCENARIO) ? await storedKnowledge(desk.store, side.dataset) : null;
    return assemblePlan({
      content: own,
      numbers: { ...numbers, facts: withKnown(numbers.facts, known) },
      measures: measuresAt(together.measures, unit, unitTree(side.dataset)),
      compared: earlier.flatMap((version) => actualAgainstProjected(version.numbers.facts, numbers.facts)),
      today,
      key: documentKey(side.dataset.hash, basis.scenario, basis),
    });
  };
  return {
    key,
    dataset: side.dataset,
    on: today,
    findings: together.findings,
    find: async () => {
      const numbers = await made.find(key);
      return numbers === undefined ? undefined : assembled(numbers);
    },
    order: () => plansOrder(together, [unit]),
    make: (how) => makePlanNumbers(desk.store, together, [unit], how),
  };
}
