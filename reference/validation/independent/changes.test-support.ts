import type { Scenario, ScenarioChange } from "#model/scenario";

/** Changes to a parameter: choices have no operation. */
type Timed = Extract<ScenarioChange, { readonly operation: string }>;

/** Share of full effect in a year: nothing before the start, rising by equal steps while it ramps, nothing after the end. */
function weight(change: Timed, year: number): number {
  if (year < change.startYear || (change.endYear !== undefined && year > change.endYear)) return 0;
  return Math.min(1, (year - change.startYear + 1) / (change.rampYears + 1));
}

/** The scenario's changes of a kind for an occupation at a unit (with those above it), in the order they stand. */
export function changesFor<K extends Timed["kind"]>(scenario: Scenario, kind: K, occupation: string, path: readonly string[]) {
  return scenario.changes.filter(
    (change): change is Extract<Timed, { kind: K }> =>
      change.kind === kind &&
      (change.occupations === undefined || change.occupations.includes(occupation)) &&
      (!("units" in change) || change.units === undefined || change.units.some((unit) => path.includes(unit))),
  );
}

/**
 * Applies changes to a value in a year. `part` is the value's part of a total that is added or set: 1 for rates and shares, which each
 * get the whole amount.
 */
export function withChanges(value: number, changes: readonly Timed[], year: number, part: (change: Timed) => number = () => 1): number {
  return changes.reduce((now, change) => {
    const w = weight(change, year);
    if (change.operation === "multiply") return now * (1 + w * (change.value - 1));
    const amount = change.value * part(change);
    return change.operation === "add" ? now + w * amount : now + w * (amount - now);
  }, value);
}

export const clamp = (value: number): number => Math.min(1, Math.max(0, value));
