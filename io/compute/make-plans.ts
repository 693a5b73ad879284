import type { Side } from "#model/analysis";
import {
  buildDocument,
  CHAPTERS,
  type Conflict,
  type CriterionAnswer,
  checkCompleteness,
  collectMeasures,
  findConflicts,
  measuresAt,
  type PlanContent,
  type PlanDocument,
  type PlanFacts,
  type PlanMeasure,
} from "#model/plan";
import { MODEL_VERSION, unitTree } from "#model/scenario";
import type { ComputeOptions } from "./compute-jobs.ts";
import { hashScenario } from "./hash-scenario.ts";
import { runPlanFacts } from "./run-plan-facts.ts";

/** A plan with all its numbers. */
export interface MadePlan {
  readonly content: PlanContent;
  readonly facts: PlanFacts;
  readonly measures: readonly PlanMeasure[];
  readonly completeness: readonly CriterionAnswer[];
  readonly conflicts: readonly Conflict[];
  readonly document: PlanDocument;
}

/** How plans are made. */
export interface MakePlansOptions extends ComputeOptions {
  /** Day the plans are made, ISO 8601: evidence is judged by its age then. */
  readonly today: string;
}

/**
 * Makes the plans of several units in one go: their numbers on common draws, so that the plan of a unit above is the exact sum of those
 * below it, completeness, and what the plans cannot have together. All must rest on the same draws, seed and last year.
 *
 * @throws RangeError where they do not; MissingFigures; the signal's reason.
 */
export async function makePlans(side: Side, contents: readonly PlanContent[], { today, ...how }: MakePlansOptions): Promise<MadePlan[]> {
  const first = contents[0];
  if (first === undefined) return [];
  const { draws, seed, lastYear } = first.basis;
  if (contents.some(({ basis }) => basis.draws !== draws || basis.seed !== seed || basis.lastYear !== lastYear))
    throw new RangeError("plans that are to be added up must have the same draws, seed and last year");
  const tree = unitTree(side.dataset);
  const measures = collectMeasures(contents);
  const units = contents.map(({ unit }) => unit);
  const facts = await runPlanFacts(side, units, measures, { ...how, draws, seed, lastYear });
  const key = {
    dataset: side.dataset.hash,
    scenario: hashScenario(side.scenario),
    model: MODEL_VERSION,
    draws: String(draws),
    seed: String(seed),
  };
  return contents.map((content, i) => {
    const shown = measuresAt(measures, content.unit, tree);
    const completeness = checkCompleteness({ content, facts: facts[i]!, measures: shown, today });
    const below = contents.flatMap((other, j) =>
      j !== i && tree.within(content.unit).has(other.unit) && !coveredBelow(other.unit, i) ? [j] : [],
    );
    const conflicts =
      below.length < 2
        ? []
        : findConflicts({ plans: below.map((j) => contents[j]!), facts: below.map((j) => facts[j]!), whole: facts[i]! });
    const view = { content, facts: facts[i]!, measures: shown, completeness, conflicts, compared: [] };
    return { content, facts: facts[i]!, measures: shown, completeness, conflicts, document: buildDocument(CHAPTERS, view, key) };

    /** Whether a plan between that unit and this one holds it already, so that nobody is counted twice. */
    function coveredBelow(unit: string, top: number): boolean {
      return contents.some(
        (between, k) =>
          k !== top && between.unit !== unit && tree.within(between.unit).has(unit) && tree.within(contents[top]!.unit).has(between.unit),
      );
    }
  });
}
