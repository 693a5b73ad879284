import { type Measure, withMeasures } from "#model/analysis";
import type { ScenarioChange } from "#model/scenario";
import { CHANGE_KINDS } from "#model/vocabulary";
import { PlanMeasure } from "./plan-measure.ts";

/** How a measure to choose from becomes a measure of a plan. */
export interface MeasureChosen {
  readonly measure: Measure;
  /** Steps taken, 1 or more. */
  readonly steps: number;
  /** Unit whose plan it becomes part of. */
  readonly unit: string;
  readonly language: "nb" | "nn" | "en";
}

/**
 * Makes a measure of a plan from one that a portfolio chose, with its steps: what it does to the model, what it costs a year and once,
 * and where the cost is from. Nobody owns it and nobody has decided on it yet.
 *
 * Changes that may concern units are limited to the plan's unit; a plan must not alter the numbers of others. The nation's stay as they are.
 *
 * @param isNation whether the unit is the nation.
 */
export function measureInSteps({ measure, steps, unit, language }: MeasureChosen, isNation: boolean): PlanMeasure {
  const { changes } = withMeasures({ schema: "framsyn/scenario/1", name: "steps", changes: [] }, [measure], [steps]);
  const { costPerStep, fixedCost } = measure;
  return PlanMeasure.parse({
    id: measure.id,
    kind: measure.kind,
    title: measure.names[language],
    description: `${steps} × ${measure.step[language]}`,
    unit,
    start: null,
    deadline: null,
    costPerYear: Math.round(steps * costPerStep.value),
    costOnce: fixedCost?.value ?? null,
    costSource: typeof costPerStep.source === "string" ? costPerStep.source : costPerStep.source[language],
    costYear: costPerStep.year,
    costCertainty: costPerStep.certainty,
    changes: changes.map((change) => (isNation ? change : atHome(change, unit))),
  });
}

const atHome = (change: ScenarioChange, unit: string): ScenarioChange =>
  CHANGE_KINDS[change.kind].reach === "units" ? ({ ...change, units: [unit] } as ScenarioChange) : change;
