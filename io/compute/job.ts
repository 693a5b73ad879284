import type { Backtest, Side } from "#model/analysis";
import type { PlanMeasure, PlanRun } from "#model/plan";
import type { RunOptions, Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { QuestionPiece } from "./question-piece.ts";

interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

/** What a worker can be given to do: what it needs, and what it answers. Datasets are cut to what the piece needs. */
export interface Tasks {
  readonly projection: {
    readonly input: { readonly side: Side; readonly occupation: string; readonly options: Omit<RunOptions, "onProgress" | "signal"> };
    readonly result: Series[];
  };
  /** A piece of a question of any kind; what it gives is known to its kind alone. */
  readonly question: { readonly input: QuestionPiece; readonly result: unknown };
  readonly plan: {
    readonly input: {
      /** Part of the plan whose facts are made, by its id. */
      readonly part: string;
      readonly side: Side;
      readonly about: string;
      readonly units: readonly string[];
      readonly measures: readonly PlanMeasure[];
      readonly run: Omit<PlanRun, "onProgress" | "signal">;
    };
    /** What the part puts together. */
    readonly result: unknown;
  };
  readonly backtest: {
    readonly input: { readonly dataset: Dataset; readonly options: DrawOptions };
    readonly result: Backtest;
  };
}
export type TaskName = keyof Tasks;

/** One piece of work, about anything: everything a worker needs. */
export type Job<T extends TaskName = TaskName> = {
  readonly [N in T]: {
    readonly task: N;
    readonly input: Tasks[N]["input"];
    /** What it is about, for the message when the thread is lost. */
    readonly about: string;
  };
}[T];
