import type { Side } from "#model/analysis";
import {
  type ActualAgainstProjected,
  assemblePlan,
  collectMeasures,
  type MadePlan,
  measuresAt,
  type PlanBasis,
  type PlanContent,
  type PlanDocument,
} from "#model/plan";
import { MODEL_VERSION, unitTree } from "#model/scenario";
import type { ComputeOptions } from "./compute-jobs.ts";
import { hashScenario } from "./hash-scenario.ts";
import { runPlanNumbers } from "./run-plan-numbers.ts";

/** How plans are made. */
export interface MakePlansOptions extends ComputeOptions {
  /** Day the plans are made, ISO 8601: evidence is judged by its age then. */
  readonly today: string;
  /** What earlier versions of a unit's plan projected for years that have come; default nothing. */
  readonly compared?: (unit: string) => readonly ActualAgainstProjected[];
}

/** What the numbers of plans follow from, as documents show it. */
export const documentKey = (
  dataset: string,
  scenario: string,
  { draws, seed }: Pick<PlanBasis, "draws" | "seed">,
  model = MODEL_VERSION,
): PlanDocument["key"] => ({
  dataset,
  scenario,
  model,
  draws: String(draws),
  seed: String(seed),
});

/**
 * Makes the plans of several units in one go: their numbers on common draws, so that the plan of a unit above is the exact sum of those
 * below it, completeness, and what the plans cannot have together. All must rest on the same draws, seed and last year.
 *
 * @throws RangeError where they do not; MissingFigures; the signal's reason.
 */
export async function makePlans(
  side: Side,
  contents: readonly PlanContent[],
  { today, compared, ...how }: MakePlansOptions,
): Promise<MadePlan[]> {
  const first = contents[0];
  if (first === undefined) return [];
  const { draws, seed, lastYear } = first.basis;
  if (contents.some(({ basis }) => basis.draws !== draws || basis.seed !== seed || basis.lastYear !== lastYear))
    throw new RangeError("plans that are to be added up must have the same draws, seed and last year");
  const tree = unitTree(side.dataset);
  const measures = collectMeasures(contents);
  const units = contents.map(({ unit }) => unit);
  const numbers = await runPlanNumbers({ side, basis: first.basis, contents, measures }, units, how);
  const key = documentKey(side.dataset.hash, hashScenario(side.scenario), first.basis);
  return contents.map((content, i) =>
    assemblePlan({
      content,
      numbers: numbers[i]!,
      measures: measuresAt(measures, content.unit, tree),
      compared: compared?.(content.unit) ?? [],
      today,
      key,
    }),
  );
}
