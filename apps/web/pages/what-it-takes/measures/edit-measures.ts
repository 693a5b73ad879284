import type { Measure, MeasureSet } from "#model/analysis";

/** Most measures in a list; the schema's own limit. */
export const MOST_MEASURES = 100;

/** What of a measure a reader can correct in the list. */
export interface Correction {
  readonly capacity?: number;
  /** NOK a year per step. */
  readonly cost?: number;
}

/** Corrects one measure; the rest stays. A corrected cost is the reader's own, so it is an assumption until its source is given. */
export function correct(set: MeasureSet, id: string, { capacity, cost }: Correction): MeasureSet {
  return {
    ...set,
    measures: set.measures.map((measure) => {
      if (measure.id !== id) return measure;
      const costPerStep =
        cost === undefined || cost === measure.costPerStep.value
          ? measure.costPerStep
          : { ...measure.costPerStep, value: cost, certainty: "assumption" as const };
      return { ...measure, costPerStep, capacity: capacity ?? measure.capacity };
    }),
  };
}

/** Puts a measure at the end of the list. */
export const added = (set: MeasureSet, measure: Measure): MeasureSet => ({ ...set, measures: [...set.measures, measure] });

/** Takes a measure out, also where others exclude it. */
export const without = (set: MeasureSet, id: string): MeasureSet => ({
  ...set,
  measures: set.measures
    .filter((measure) => measure.id !== id)
    .map((measure) => ({ ...measure, excludes: measure.excludes.filter((other) => other !== id) })),
});

/** Whether a measure is the reader's own, edited, or as the reference set has it. */
export function originOf(measure: Measure, reference: MeasureSet | null): "own" | "edited" | "reference" {
  const original = reference?.measures.find((other) => other.id === measure.id);
  if (!original) return "own";
  return JSON.stringify(original) === JSON.stringify(measure) ? "reference" : "edited";
}
