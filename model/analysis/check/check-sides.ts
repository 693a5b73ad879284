import { canonicalJson } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import type { Side } from "../side.ts";
import { questionFinding } from "./question-finding.ts";

/** Checks that there is something to compare: another dataset, or another scenario. */
export function checkSides(a: Side, b: Side): Finding[] {
  if (a.dataset.hash !== b.dataset.hash || canonicalJson(a.scenario) !== canonicalJson(b.scenario)) return [];
  const message = "Both sides are the same dataset under the same scenario, so nothing differs. Name another dataset or another scenario.";
  return [questionFinding("nothing-to-compare", "otherScenario", null, message)];
}
