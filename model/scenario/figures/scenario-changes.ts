import { CHANGE_KINDS, type Change, type DistributionKind, exactly, type Figure, type Uncertain } from "#model/vocabulary";
import type { Scenario, ScenarioChange } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { changeWeights } from "./change-weights.ts";
import { type FigureNature, uncertainOf } from "./uncertain-rows.ts";

/** A change of one kind, with all the fields of that kind. */
export type ChangeOf<K extends ScenarioChange["kind"]> = Extract<ScenarioChange, { readonly kind: K }>;
type WithEffect = Extract<ScenarioChange, { readonly operation: string }>;

/** Gives the scenario's changes of one kind that concern the occupation, in the order they stand. */
export function changesOf<K extends ScenarioChange["kind"]>(scenario: Scenario, kind: K, occupation: string): ChangeOf<K>[] {
  return scenario.changes.filter((change): change is ChangeOf<K> => {
    if (change.kind !== kind) return false;
    return !("occupations" in change) || change.occupations === undefined || change.occupations.includes(occupation);
  });
}

/** Whether a change concerns a unit: no units named, or the unit or one above it is. */
export function concerns(change: { readonly units?: readonly string[] | undefined }, unit: LeafUnit): boolean {
  return change.units === undefined || change.units.some((id) => unit.lineage.has(id));
}

/** What kind of quantity a change acts on, for reading its interval where it names no distribution. */
const NATURE: { readonly [O in WithEffect["operation"]]: (kind: WithEffect["kind"]) => FigureNature } = {
  multiply: () => "factor",
  add: () => "growth",
  set: (kind) => (CHANGE_KINDS[kind].nature === "share" ? "share" : "growth"),
};

/** Gives a change with its weights for `count` years from `firstYear`. */
export function toChange(change: WithEffect, firstYear: number, count: number): Change {
  return {
    id: change.id,
    operation: change.operation,
    effect: effectOf(change),
    weight: changeWeights(change, firstYear, count),
  };
}

function effectOf(change: WithEffect): Uncertain {
  const { value, low = null, high = null } = change;
  if (low === null || high === null) return exactly(value);
  const distribution: DistributionKind | null = change.distribution ?? null;
  return uncertainOf({ value, low, high, distribution }, NATURE[change.operation](change.kind));
}

/**
 * Gives each part's share of an amount that a change adds or sets for all parts together, in proportion to the parts' own size.
 *
 * Parts without any size share evenly. A `multiply` is the same for every part.
 */
export function partOfAmount(change: Change, size: number, total: number, parts: number): Change {
  if (change.operation === "multiply") return change;
  const share = total > 0 ? size / total : 1 / parts;
  return { ...change, effect: scaled(change.effect, share) };
}

/** Multiplies a figure and its interval by a factor of 0 or more. */
export function scaled<F extends Figure>(figure: F, factor: number): F | Uncertain {
  if (factor === 0) return exactly(0);
  const times = (limit: number | null): number | null => (limit === null ? null : limit * factor);
  return { ...figure, value: figure.value * factor, low: times(figure.low), high: times(figure.high) };
}
