import type { Scenario, ScenarioChange } from "./scenario.ts";

/** Gives a scenario with more changes after its own; the scenario itself where there are none. */
export const withChanges = (scenario: Scenario, added: readonly ScenarioChange[]): Scenario =>
  added.length === 0 ? scenario : { ...scenario, changes: [...scenario.changes, ...added] };

/** Whether any of some changes concerns an occupation: it names it, or names none. */
export const concerns = (changes: readonly ScenarioChange[], occupation: string): boolean =>
  changes.some((change) => !("occupations" in change) || change.occupations === undefined || change.occupations.includes(occupation));
