import type { Finding } from "#model/vocabulary";
import { questionFinding } from "../check/question-finding.ts";
import type { Measure } from "./measure.ts";

/** What can be wrong with a question for a portfolio alone, besides its measures. */
export const PORTFOLIO_CODES = ["no-measures"] as const;

/** Checks that there is something to choose from. */
export function checkChoice(measures: readonly Measure[]): Finding[] {
  if (measures.length > 0) return [];
  const message =
    "There are no measures to choose from, so no portfolio can be found. Give at least one; GET /api/measures and framsyn measures show those that come with Framsyn.";
  return [questionFinding<(typeof PORTFOLIO_CODES)[number]>("no-measures", "measures", "[]", message)];
}
