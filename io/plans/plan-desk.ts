import { hashScenario } from "#io/compute";
import type { Store } from "#io/store";
import type { Side } from "#model/analysis";
import { type PlanBasis, planFinding } from "#model/plan";
import { REFERENCE_SCENARIO, type Scenario, USUAL_RUN, usualLastYear, yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { PlanRefusal } from "./plan-refusal.ts";

/** Where plans are worked on: what is stored, and the datasets they rest on. */
export interface PlanDesk {
  readonly store: Store;
  /** Opens a stored dataset, or gives undefined. */
  openDataset(hash: string): Promise<Dataset | undefined>;
  /** Gives the day it is, ISO 8601. */
  today(): string;
}

/** What a plan rests on that nobody has chosen anything for: the run that pages and commands read, so that its numbers are theirs. */
export const usualBasis = (dataset: Dataset): PlanBasis => ({
  dataset: dataset.hash,
  scenario: hashScenario(REFERENCE_SCENARIO),
  seed: USUAL_RUN.seed,
  draws: USUAL_RUN.draws,
  lastYear: usualLastYear({ baseYear: dataset.description.baseYear, lastYear: yearsCovered(dataset).last }),
});

/** Finds a scenario by hash: the reference, or a saved one. */
export async function scenarioOf({ store }: PlanDesk, hash: string): Promise<Scenario | undefined> {
  if (hash === hashScenario(REFERENCE_SCENARIO)) return REFERENCE_SCENARIO;
  return (await store.scenarios.find(hash))?.scenario;
}

/**
 * Opens the dataset and the scenario that a plan rests on.
 *
 * @throws PlanRefusal `bad-input` where one of them is not stored.
 */
export async function sideOf(desk: PlanDesk, basis: Pick<PlanBasis, "dataset" | "scenario">): Promise<Side> {
  const [dataset, scenario] = await Promise.all([desk.openDataset(basis.dataset), scenarioOf(desk, basis.scenario)]);
  if (dataset !== undefined && scenario !== undefined) return { dataset, scenario };
  const missing = (code: "unknown-dataset" | "unknown-scenario", field: "dataset" | "scenario", message: string) =>
    planFinding(code, `basis.${field}`, basis[field], message);
  throw new PlanRefusal(
    "bad-input",
    [
      ...(dataset === undefined
        ? [
            missing(
              "unknown-dataset",
              "dataset",
              "The dataset is not stored here. Choose one that is; the plan's numbers can be made from it.",
            ),
          ]
        : []),
      ...(scenario === undefined
        ? [missing("unknown-scenario", "scenario", "The scenario is not stored here. Save it first, or use the reference.")]
        : []),
    ],
    { message: "The plan rests on figures that are not stored here; see the findings." },
  );
}
