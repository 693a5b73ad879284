import { type Measure, type Portfolio, withMeasures } from "#model/analysis";
import { REFERENCE_SCENARIO, type ScenarioChange } from "#model/scenario";

/** Writes the chosen measures, in their steps, as the changes the full simulation was run with. */
export function portfolioChanges({ chosen }: Portfolio, measures: readonly Measure[]): readonly ScenarioChange[] {
  const steps = measures.map(({ id }) => chosen.find(({ measure }) => measure === id)?.steps ?? 0);
  return withMeasures(REFERENCE_SCENARIO, measures, steps).changes;
}
