import { type Measure, withMeasures } from "#model/analysis";
import { PlanMeasure } from "#model/plan";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { NATION } from "../../../../shell/place.ts";
import { freeId, isNational } from "../../../what-it-takes/index.ts";

/** A measure of the reference data as one unit can take it: what is not about education holds for the unit alone. */
export function atUnit(measure: Measure, unit: string): Measure {
  if (unit === NATION || isNational(measure.kind)) return measure;
  return {
    ...measure,
    changes: measure.changes.map((change) => ("units" in change || !("operation" in change) ? change : { ...change, units: [unit] })),
  };
}

/** Writes a candidate, in so many steps, as a measure of a plan: proposed, with nobody responsible yet. */
export function asPlanMeasure(
  measure: Measure,
  steps: number,
  texts: { readonly title: string; readonly description: string; readonly costSource: string },
  unit: string,
  taken: readonly string[],
): PlanMeasure {
  const { costPerStep, fixedCost } = measure;
  return PlanMeasure.parse({
    id: freeId(measure.id, taken),
    kind: measure.kind,
    ...texts,
    unit,
    start: null,
    deadline: null,
    costPerYear: Math.round(costPerStep.value * steps),
    costOnce: fixedCost?.value ?? null,
    costYear: costPerStep.year,
    costCertainty: costPerStep.certainty,
    changes: withMeasures(REFERENCE_SCENARIO, [measure], [steps]).changes,
  });
}
