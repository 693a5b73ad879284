import type { Measure } from "#model/analysis";
import { isNational } from "../../../../parts/measure-kinds/effect.ts";
import { NATION } from "../../../../reader/place.ts";

/** A measure of the reference data as one unit can take it: what is not about education holds for the unit alone. */
export function atUnit(measure: Measure, unit: string): Measure {
  if (unit === NATION || isNational(measure.kind)) return measure;
  return {
    ...measure,
    changes: measure.changes.map((change) => ("units" in change || !("operation" in change) ? change : { ...change, units: [unit] })),
  };
}
