import type { RunOptions, Scenario, Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

/** What every task of a thread is about. */
interface Subject {
  /** The slice of the dataset the occupation needs. */
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly occupation: string;
}

type PlainOptions = Omit<RunOptions, "onProgress" | "signal">;

/** A task for a thread. */
export type Task = Subject &
  (
    | { readonly kind: "whole"; readonly options: PlainOptions }
    | {
        readonly kind: "batch";
        readonly to: number;
        readonly seed: number;
        readonly firstDraw: number;
        readonly draws: number;
        readonly unitsPerPiece: number;
      }
    | { readonly kind: "join"; readonly options: PlainOptions; readonly unitsPerPiece: number }
  );

/** What a task gave: series, or the pieces of a batch. */
export type Result = { readonly series: Series[] } | { readonly pieces: Uint8Array[] };
