import type { Noise } from "#model/projection";
import type { Scenario, Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** What to compute: one occupation at some units under a scenario. */
export interface ModelQuestion {
  readonly scenario: Scenario;
  readonly occupation: string;
  readonly units: readonly string[];
  readonly to: number;
  readonly seed: number;
  /** Draws of the final answer. */
  readonly draws: number;
  /** Single futures kept per series; `draws` keeps all. */
  readonly futures: number;
  /** Whether people are expectations (default) or whole persons who meet chance. */
  readonly noise?: Noise;
}

/** An answer from few draws, at once, or from all of them. */
export type Stage = "coarse" | "refined";

/** Messages from the page to a worker. A later question makes every earlier one of the same lane stale. */
export type ToWorker =
  | { readonly kind: "dataset"; readonly dataset: Dataset }
  | {
      readonly kind: "ask";
      readonly id: number;
      readonly lane: string;
      /** With the draws of this stage. */
      readonly question: ModelQuestion;
      readonly stage: Stage;
    };

/** Messages from a worker to the page. */
export type FromWorker =
  | {
      readonly kind: "answer";
      readonly id: number;
      readonly lane: string;
      readonly stage: Stage;
      readonly draws: number;
      readonly series: readonly Series[];
      /** Time the model took, milliseconds. */
      readonly took: number;
    }
  | { readonly kind: "progress"; readonly id: number; readonly lane: string; readonly done: number }
  | { readonly kind: "failed"; readonly id: number; readonly lane: string; readonly code: FailureCode; readonly message: string };

/** Kinds of failure. */
export type FailureCode = "noDataset" | "scenario" | "model";
