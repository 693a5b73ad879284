import { LRUCache } from "lru-cache";
import { runBacktest } from "#io/compute";
import type { ThreadPool } from "#io/threads";
import type { Backtest } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";

/** The model tried on history, once for each edition. */
export interface History {
  /** Starts it where it has not been; then the same each time. */
  of(dataset: Dataset): Promise<Backtest>;
  close(): void;
}

const DRAWS = 1000;
const SEED = 1;
/** Editions kept in memory. */
const KEPT = 4;

/** Builds it. A trial takes a few seconds in a thread of its own, so it is not stored. */
export function historyTrials(threads: ThreadPool): History {
  const closing = new AbortController();
  const kept = new LRUCache<string, Backtest, Dataset>({
    max: KEPT,
    // Who is asking does not decide whether others get it: a trial that has begun is finished.
    ignoreFetchAbort: true,
    fetchMethod: (_, __, { context }) =>
      runBacktest(context, { draws: DRAWS, seed: SEED, workers: 1, background: true, threads, signal: closing.signal }),
  });
  return {
    of: (dataset) => kept.forceFetch(dataset.hash, { context: dataset }),
    close: () => closing.abort(),
  };
}
