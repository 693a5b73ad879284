import type { ScenarioChange } from "#model/scenario";
import type { PlanMeasure } from "./plan-measure.ts";

/** Statuses in which a measure counts in the gap that remains: it is meant to be carried out, or has been. */
const COUNTS: ReadonlySet<PlanMeasure["status"]> = new Set(["proposed", "decided", "started", "done"]);

/** Whether a measure is part of the gap that remains. */
export const counts = (measure: PlanMeasure): boolean => COUNTS.has(measure.status) && measure.changes.length > 0;

/** Gives a measure's changes with ids no other measure uses: the id names the change's random numbers. */
export const changesOfMeasure = ({ id, changes }: PlanMeasure): ScenarioChange[] =>
  changes.map((change) => ({ ...change, id: `${id}-${change.id}` }));
