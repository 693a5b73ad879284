import type { PlanContent } from "./plan-content.ts";
import type { PlanMeasure } from "./plan-measure.ts";

/** What is needed of the tree of units. */
export interface Ancestry {
  ancestorsOf(unit: string): readonly string[];
  within(unit: string): ReadonlySet<string>;
}

/**
 * Collects the measures of some plans. Two plans may use the same id; such measures get their unit's id before their own, so that each has
 * random numbers of its own.
 */
export function collectMeasures(plans: readonly PlanContent[]): PlanMeasure[] {
  const uses = new Map<string, number>();
  for (const { measures } of plans) for (const { id } of measures) uses.set(id, (uses.get(id) ?? 0) + 1);
  return plans.flatMap(({ measures, unit }) =>
    measures.map((measure) => (uses.get(measure.id)! > 1 ? { ...measure, id: `${unit}-${measure.id}` } : measure)),
  );
}

/** Measures a unit's plan shows: its own, those of units above it and those of units below. */
export const measuresAt = (measures: readonly PlanMeasure[], unit: string, tree: Ancestry): PlanMeasure[] => {
  const above = new Set(tree.ancestorsOf(unit));
  const below = tree.within(unit);
  return measures.filter(({ unit: owner }) => above.has(owner) || below.has(owner));
};
