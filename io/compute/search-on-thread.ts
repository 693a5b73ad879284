import { type ProgramFile, type ThreadPool, threadPool } from "#io/threads";
import type { GoalGap, OccupationResponses, Portfolio, PortfolioQuestion, SearchTools } from "#model/analysis";

/** What to search. */
export interface SearchTask {
  readonly question: PortfolioQuestion;
  readonly responses: readonly OccupationResponses[];
}

/** Asks for portfolios to be simulated in full, by their steps. */
const PROGRAM: ProgramFile<SearchTask, Portfolio, readonly number[], readonly GoalGap[]> = {
  url: new URL("./search-worker.ts", import.meta.url),
};

/** How a search goes, and the threads it is done on: default one of its own. */
export interface SearchOnThreadOptions extends Omit<SearchTools, "solve"> {
  readonly threads?: ThreadPool | undefined;
}

/**
 * Searches for a portfolio of measures (`searchPortfolio`) on a thread: what draws decide, and the solver, would both block the caller for
 * seconds. `verify` runs with the caller.
 *
 * @throws what `verify` throws, an Error when the search fails or its thread stops unexpectedly, or the signal's reason; the thread is then
 * ended at once.
 */
export async function searchOnThread(
  question: PortfolioQuestion,
  responses: readonly OccupationResponses[],
  { verify, onProgress, signal, threads }: SearchOnThreadOptions,
): Promise<Portfolio> {
  const pool = threads ?? threadPool();
  try {
    const doing = { about: "the search for measures", onAsked: async (steps: readonly number[]) => verify([...steps]), onProgress, signal };
    return await pool.run(PROGRAM, { question, responses }, doing);
  } finally {
    if (threads === undefined) await pool.close();
  }
}
