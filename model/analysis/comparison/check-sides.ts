import { canonicalJson } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { questionFinding } from "../check/question-finding.ts";
import type { Side } from "../definition/side.ts";

/** What can be wrong with a comparison alone. */
export const COMPARISON_CODES = ["nothing-to-compare"] as const;

/** Checks that there is something to compare: another dataset, or another scenario. */
export function checkSides(a: Side, b: Side): Finding[] {
  if (a.dataset.hash !== b.dataset.hash || canonicalJson(a.scenario) !== canonicalJson(b.scenario)) return [];
  const message = "Both sides are the same dataset under the same scenario, so nothing differs. Name another dataset or another scenario.";
  return [questionFinding<(typeof COMPARISON_CODES)[number]>("nothing-to-compare", "otherScenario", null, message)];
}
