import type { Store } from "#io/store";
import { backtestOrder, type Desk, storedBacktest } from "#io/work";
import type { Backtest } from "#model/analysis";
import { USUAL_RUN } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { HttpProblem } from "../problems/http-problem.ts";
import { AS_MUCH_AS_IT_CAN, askAt, PATIENCE } from "../work/ask-at.ts";

/** The model tried on history, once for each edition. */
export interface History {
  /**
   * Gives the trial, or starts it and waits so many milliseconds for it: null where that did not suffice.
   *
   * @throws Error where the trial failed; HttpProblem `busy`.
   */
  of(dataset: Dataset, milliseconds: number): Promise<Backtest | null>;
}

/** Builds it. */
export function historyTrials(store: Store, desk: Desk): History {
  return {
    of: async (dataset, milliseconds) => {
      const order = backtestOrder({ dataset: dataset.hash, ...USUAL_RUN });
      const stored = await storedBacktest(store, order.key);
      if (stored !== undefined) return stored;
      const { id } = await askAt(desk, order, AS_MUCH_AS_IT_CAN);
      const work = await desk.wait(id, milliseconds);
      if (work?.status === "failed" || work?.status === "cancelled") throw new Error(work.message ?? "the trial on history failed");
      return (await storedBacktest(store, order.key)) ?? null;
    },
  };
}

/** The trial, for somebody who waits. @throws HttpProblem `busy` where it takes too long. */
export async function wholeTrial(history: History, dataset: Dataset): Promise<Backtest> {
  const trial = await history.of(dataset, PATIENCE);
  if (trial === null) throw new HttpProblem(503, "busy", "The trial on history is not ready yet. Try again in a minute.");
  return trial;
}
