import { createHash } from "node:crypto";
import type { Side } from "#model/analysis";
import { changesOfMeasure, measureCounts, type PlanBasis, type PlanContent, type PlanMeasure, plansWithRecruits } from "#model/plan";
import { canonicalJson, MODEL_VERSION, unitTree } from "#model/scenario";
import { hashScenario } from "./hash-scenario.ts";

/** Raised when the numbers of plans get another form, so that those stored before are made again. */
const NUMBERS = 5;

const sha256 = (value: unknown): string => createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");

/** What the numbers of several plans are made from. */
export interface PlansTogether {
  readonly side: Side;
  /** Draws, seed and last year they have in common. */
  readonly basis: Pick<PlanBasis, "draws" | "seed" | "lastYear">;
  /** Every plan whose measures count. */
  readonly contents: readonly PlanContent[];
  /** Their measures together (`collectMeasures`). */
  readonly measures: readonly PlanMeasure[];
}

/**
 * Gives a function that names the numbers of a unit's plan: the SHA-256 of all that decides them. What is written in words decides
 * nothing, so it can be edited without anything being computed again.
 */
export function planKeys({ side, basis: { draws, seed, lastYear }, contents, measures }: PlansTogether): (unit: string) => string {
  const tree = unitTree(side.dataset);
  const common = sha256({
    ...{ numbers: NUMBERS, model: MODEL_VERSION, dataset: side.dataset.hash, scenario: hashScenario(side.scenario) },
    ...{ draws, seed, lastYear },
    measures: measures.filter(measureCounts).map((measure) => ({ id: measure.id, unit: measure.unit, changes: changesOfMeasure(measure) })),
  });
  return (unit) =>
    sha256({
      common,
      unit,
      recruits: plansWithRecruits(contents, unit, tree).map((plan) => ({
        unit: plan.unit,
        occupations: plan.occupations.flatMap(({ occupation, recruits }) => (recruits === null ? [] : [{ occupation, recruits }])),
      })),
    });
}
