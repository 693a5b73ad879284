import type { RunOptions, Scenario, Series } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";

/** One occupation to compute: everything a worker needs. */
export interface OccupationJob {
  readonly occupation: string;
  /** The slice of the dataset the occupation needs. */
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly options: Omit<RunOptions, "onProgress" | "signal">;
  /** Whether others go first when there are more threads than cores. The thread stays so for good: give it no other kind of job. */
  readonly background: boolean;
}

/** What a worker sends back. `failed` carries an error's parts, since classes do not cross threads. */
export type JobMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly series: Series[] }
  | { readonly kind: "failed"; readonly name: string; readonly message: string; readonly findings: readonly Finding[] };
