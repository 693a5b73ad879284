import { highsSolve } from "#io/solve";
import { threadProgram } from "#io/threads";
import { type GoalGap, type Portfolio, searchPortfolio } from "#model/analysis";
import type { SearchTask } from "./search-on-thread.ts";

/** Searches on a thread; asks what each portfolio it considers gives when simulated, one at a time. */
export default threadProgram<SearchTask, Portfolio, readonly number[], readonly GoalGap[]>(({ question, responses }, { onProgress, ask }) =>
  searchPortfolio(question, responses, { solve: highsSolve, verify: ask, onProgress }),
);
