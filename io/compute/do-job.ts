import { backtest } from "#model/analysis";
import { doPlanPiece } from "#model/plan";
import { runOccupation } from "#model/scenario";
import type { Job, TaskName, Tasks } from "./job.ts";
import { doQuestionPiece } from "./question-piece.ts";

/** How a job is followed and, in the thread that asked for it, stopped. */
export interface Following {
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Doing = { readonly [N in TaskName]: (input: Tasks[N]["input"], following: Following) => Tasks[N]["result"] };

const DOING: Doing = {
  projection: ({ side, occupation, options }, { onProgress, signal }) =>
    runOccupation(side.dataset, side.scenario, occupation, {
      ...options,
      ...(onProgress === undefined ? {} : { onProgress }),
      ...(signal === undefined ? {} : { signal }),
    }),
  question: doQuestionPiece,
  plan: ({ part, side, run, ...asked }, following) => doPlanPiece(part, { ...side, ...asked, run: { ...run, ...following } }),
  backtest: ({ dataset, options }, following) => backtest(dataset, { ...options, ...following }),
};

/** Does a job in the calling thread. @throws what the model throws: MissingFigures, RangeError, the signal's reason. */
export function doJob<T extends TaskName>({ task, input }: Job<T>, following: Following): Tasks[T]["result"] {
  // Task and input belong together by the type of Job; TypeScript cannot follow that through the look-up.
  const work = DOING[task] as (input: Tasks[T]["input"], following: Following) => Tasks[T]["result"];
  return work(input as Tasks[T]["input"], following);
}
