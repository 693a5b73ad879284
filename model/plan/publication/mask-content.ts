import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { Conflict } from "../roll-up/conflict.ts";
import type { PublicMask } from "../view/public-mask.ts";

/** Stands for the name of who recorded something. */
const NOBODY = "–";

/** Gives what a unit has written without its own figures, plans for recruits, and words about occupations that are hidden. */
export const maskContent = (content: PlanContent, hidden: ReadonlySet<string>): PlanContent => ({
  ...content,
  occupations: content.occupations.filter(({ occupation }) => !hidden.has(occupation)).map((note) => ({ ...note, recruits: null })),
  measures: content.measures.map(maskMeasure),
  evidence: [],
});

/** Gives a measure without names of those who recorded how it goes, and without what they counted. */
export const maskMeasure = (measure: PlanMeasure): PlanMeasure => ({
  ...measure,
  history: measure.history.map((event) => ({ ...event, by: NOBODY, observed: null })),
});

/**
 * Gives the conflicts that may be shown: those about occupations that nothing is hidden of, neither here nor at a unit that takes part, with
 * no number of single units; and those between measures of published plans.
 */
export function maskConflicts(conflicts: readonly Conflict[], unit: string, mask: PublicMask, published: ReadonlySet<string>): Conflict[] {
  return conflicts.flatMap((conflict): Conflict[] => {
    if (conflict.kind === "same-measure") {
      const measures = conflict.measures.filter((measure) => published.has(measure.unit));
      return measures.length < 2 ? [] : [{ ...conflict, measures }];
    }
    const takingPart = [unit, ...conflict.units.map((one) => one.unit)];
    return takingPart.some((one) => mask.hidesAll(conflict.occupation, one)) ? [] : [{ ...conflict, units: [] }];
  });
}
