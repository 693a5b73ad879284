import { type Scenario, type ScenarioChange, withChanges } from "#model/scenario";
import type { Measure } from "./measure.ts";

type Scaled = Extract<ScenarioChange, { readonly operation: string }>;

/** Whether a change can be taken in steps: it adds to or multiplies a parameter. */
export const canBeScaled = (change: ScenarioChange): change is Scaled => "operation" in change && change.operation !== "set";

/**
 * Gives a scenario with measures taken so many steps each, their changes after its own.
 *
 * n steps add n times the amount of one, or multiply by 1 + n(factor - 1), and so do the limits of the interval. An interval that names no
 * distribution is read as normal, so that in every draw the effect of n steps is n times that of one. Changes keep the measure's id in
 * theirs: an effect is the same number in a draw whatever else is chosen.
 */
export function withMeasures(scenario: Scenario, measures: readonly Measure[], steps: readonly number[]): Scenario {
  const added = measures.flatMap((measure, m) => {
    const count = steps[m] ?? 0;
    return count === 0 ? [] : measure.changes.filter(canBeScaled).map((change) => inSteps(measure, change, count));
  });
  return withChanges(scenario, added);
}

function inSteps(measure: Measure, change: Scaled, count: number): ScenarioChange {
  const scaled = (value: number): number => (change.operation === "add" ? value * count : 1 + count * (value - 1));
  const interval =
    change.low === undefined || change.high === undefined
      ? {}
      : { low: scaled(change.low), high: scaled(change.high), distribution: change.distribution ?? ("normal" as const) };
  return { ...change, id: `measure-${measure.id}-${change.id}`, value: scaled(change.value), ...interval };
}
