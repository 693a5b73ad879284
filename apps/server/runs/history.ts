import { runBacktest } from "#io/compute";
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
export function historyTrials(): History {
  const kept = new Map<string, Promise<Backtest>>();
  const closing = new AbortController();
  return {
    of: (dataset) => {
      const known =
        kept.get(dataset.hash) ?? runBacktest(dataset, { draws: DRAWS, seed: SEED, workers: 1, background: true, signal: closing.signal });
      kept.set(dataset.hash, known);
      known.catch(() => kept.delete(dataset.hash));
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      return known;
    },
    close: () => closing.abort(),
  };
}
