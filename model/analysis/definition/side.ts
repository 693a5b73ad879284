import type { Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** A dataset under a scenario: one side of a comparison, or what any other question is about. */
export interface Side {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
}
