import type { Dataset } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import type { Gaps } from "./gaps.ts";

/** What every step of compiling one occupation works with. */
export interface Compiling {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly occupation: string;
  /** Where figures that are lacking are noted. */
  readonly gaps: Gaps;
}
