import type { RunOptions, Scenario, Series } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import type { BatchPiece } from "../content/draws-content.ts";

/** What every task of a thread is about. */
interface Subject {
  /** The slice of the dataset the occupation needs. */
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly occupation: string;
  /** Whether other threads of the program go first (on Linux; elsewhere all are equal). */
  readonly background: boolean;
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

/** What a thread is sent: a task, or a piece of all batches it asked for. */
export type ToThread = Task | { readonly kind: "piece"; readonly pieces: readonly BatchPiece[] };

/** What a thread sends back. `failed` carries an error's parts, since classes do not cross threads. */
export type FromThread =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "wanted"; readonly piece: number }
  | { readonly kind: "series"; readonly series: Series[] }
  | { readonly kind: "batch"; readonly pieces: Uint8Array[] }
  | { readonly kind: "failed"; readonly message: string; readonly findings: readonly Finding[] };
