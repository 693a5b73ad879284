import type { ByAge, Parameter } from "#model/projection";
import { type Change, product, SEXES, type WorkingTimeMeasure } from "#model/vocabulary";
import type { Compiling } from "../figures/compiling.ts";
import type { Gaps } from "../figures/gaps.ts";
import { changesOf, concerns, scaled, toChange } from "../figures/scenario-changes.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import type { UnitWorkingTime } from "./compile-rates.ts";

/** The three multipliers of a unit's working time. */
export type WorkingTimeScales = { readonly [M in WorkingTimeMeasure]: Parameter };

/**
 * Gives the multipliers on a unit's working time, with the scenario's changes.
 *
 * A scenario speaks of the share itself (add 0.05, set 0.9); the engine multiplies the whole curve. An amount is therefore divided by the
 * unit's mean share over its staff of the base year, so that the mean moves by, or to, what the scenario says and ages keep their shape.
 */
export function workingTimeScales(
  { scenario, occupation, gaps }: Omit<Compiling, "dataset">,
  unit: LeafUnit,
  stock: ByAge,
  time: UnitWorkingTime,
  years: { readonly first: number; readonly count: number },
): WorkingTimeScales {
  const atWork = productByAge(stock, time.participation.byAge);
  const contracted = productByAge(atWork, time["contracted-share"].byAge);
  const parameter = (measure: WorkingTimeMeasure, people: ByAge): Parameter => ({
    base: time[measure].scale,
    changes: changesOf(scenario, measure, occupation)
      .filter((change) => concerns(change, unit))
      .map((change) => {
        const whole = toChange(change, years.first, years.count);
        return whole.operation === "multiply" ? whole : onScale(whole, meanShare(time[measure].byAge, people), measure, unit, gaps);
      }),
  });
  return {
    participation: parameter("participation", stock),
    "contracted-share": parameter("contracted-share", atWork),
    absence: parameter("absence", contracted),
  };
}

function onScale(change: Change, mean: number, measure: WorkingTimeMeasure, unit: LeafUnit, gaps: Gaps): Change {
  if (mean > 0) return { ...change, effect: scaled(change.effect, 1 / mean) };
  const message = `The scenario's change "${change.id}" cannot be applied: ${measure} at ${unit.id} is 0 at every age, so there is no age pattern to scale.`;
  gaps.note("working-time-zero", "working_time", "value", message, { change: change.id, measure, unit: unit.id });
  return change;
}

const productByAge = (people: ByAge, share: ByAge): ByAge => ({
  female: product(people.female, share.female),
  male: product(people.male, share.male),
});

/** Mean share over the people, or over ages where there are none. */
function meanShare(share: ByAge, people: ByAge): number {
  let held = 0;
  let total = 0;
  let ages = 0;
  let plain = 0;
  for (const sex of SEXES) {
    for (let a = 0; a < people[sex].length; a++) {
      held += people[sex][a]! * share[sex][a]!;
      total += people[sex][a]!;
      ages += 1;
      plain += share[sex][a]!;
    }
  }
  return total > 0 ? held / total : plain / ages;
}
