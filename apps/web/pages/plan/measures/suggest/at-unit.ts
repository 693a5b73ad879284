import type { Measure } from "#model/analysis";
import { NATION } from "../../../../shell/place.ts";
import { isNational } from "../../../what-it-takes/index.ts";

/** A measure of the reference data as one unit can take it: what is not about education holds for the unit alone. */
export function atUnit(measure: Measure, unit: string): Measure {
  if (unit === NATION || isNational(measure.kind)) return measure;
  return {
    ...measure,
    changes: measure.changes.map((change) => ("units" in change || !("operation" in change) ? change : { ...change, units: [unit] })),
  };
}
