import { runBacktest } from "#io/compute";
import type { Store } from "#io/store";
import { Backtest } from "#model/analysis";
import { MODEL_VERSION } from "#model/scenario";
import { defineWork, type WorkOrder, whole } from "../definition/define-work.ts";

interface Request {
  readonly dataset: string;
  readonly draws: number;
  readonly seed: number;
}

const keyOf = ({ dataset, draws, seed }: Request): string => [dataset, MODEL_VERSION, seed, draws].join("/");

/** Orders the model tried on the history of a stored dataset. */
export const backtestOrder = (request: Request): WorkOrder => ({
  kind: BACKTEST.kind,
  key: keyOf(request),
  line: "single",
  request,
  parts: whole("backtest", request.draws),
});

const read = (stored: unknown): Backtest | null => Backtest.safeParse(stored).data ?? null;

/** Gives a stored trial by the key of its order. */
export const storedBacktest = (store: Store, key: string): Promise<Backtest | undefined> =>
  store.answers.find({ kind: BACKTEST.kind, key }, read);

/** Tries the model on history. */
export const BACKTEST = defineWork<Request>({
  kind: "backtest",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads, dataset }, request, { key, background, signal, onProgress }) => {
    if ((await storedBacktest(store, key)) !== undefined) return;
    const { draws, seed } = request;
    const result = await runBacktest(await dataset(request.dataset), { draws, seed, workers: 1, background, threads, signal, onProgress });
    await store.answers.add({ kind: "backtest", key }, request.dataset, result);
  },
});
