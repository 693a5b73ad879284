import type { PlanContent } from "../content/plan-content.ts";
import type { PlanMeasure } from "../content/plan-measure.ts";
import type { PlanGist } from "./plan-gist.ts";

/** What completeness is judged from. */
export interface PlanUnderCheck {
  readonly content: PlanContent;
  /** The numbers it is judged by (`gistOf`). */
  readonly facts: PlanGist["facts"];
  /** Measures that the plan shows: its own, and those of units above and below. */
  readonly measures: readonly PlanMeasure[];
  /** Day of the check, ISO 8601: evidence must be recent. */
  readonly today: string;
}
