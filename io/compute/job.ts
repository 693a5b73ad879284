import type {
  Backtest,
  ComparisonQuestion,
  Decomposition,
  DecompositionQuestion,
  GoalGap,
  IntakeItem,
  IntakeQuestion,
  OccupationComparison,
  PortfolioQuestion,
  Sensitivity,
  SensitivityQuestion,
  Side,
} from "#model/analysis";
import type { PlanMeasure, PlanRun } from "#model/plan";
import type { RunOptions, Series } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";

interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
}

/** What a worker can be given to do: what it needs, and what it answers. Datasets are slices for the occupation. */
export interface Tasks {
  readonly projection: {
    readonly input: { readonly side: Side; readonly occupation: string; readonly options: Omit<RunOptions, "onProgress" | "signal"> };
    readonly result: Series[];
  };
  readonly decomposition: {
    readonly input: { readonly side: Side; readonly question: DecompositionQuestion; readonly options: DrawOptions };
    readonly result: Decomposition;
  };
  readonly sensitivity: {
    readonly input: { readonly side: Side; readonly question: SensitivityQuestion; readonly options: DrawOptions };
    readonly result: Sensitivity;
  };
  readonly comparison: {
    readonly input: {
      readonly side: Side;
      readonly other: Side;
      readonly occupation: string;
      readonly question: ComparisonQuestion;
      readonly options: DrawOptions;
    };
    readonly result: OccupationComparison;
  };
  readonly intake: {
    readonly input: {
      readonly side: Side;
      readonly occupation: string;
      readonly question: IntakeQuestion;
      readonly options: DrawOptions;
    };
    readonly result: IntakeItem;
  };
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
  readonly "goal-gaps": {
    readonly input: {
      readonly side: Side;
      readonly occupation: string;
      readonly question: PortfolioQuestion;
      readonly options: DrawOptions;
      /** Steps of each of the question's measures. */
      readonly steps: readonly number[];
    };
    readonly result: GoalGap[];
  };
}
export type TaskName = keyof Tasks;

/** One piece of work, about one occupation: everything a worker needs. */
export type Job<T extends TaskName = TaskName> = {
  readonly [N in T]: {
    readonly task: N;
    readonly input: Tasks[N]["input"];
    /** What it is about, for the message when the thread is lost. */
    readonly about: string;
  };
}[T];
