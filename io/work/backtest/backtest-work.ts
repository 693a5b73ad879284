import { type ComputeOptions, runBacktest } from "#io/compute";
import type { Store } from "#io/store";
import { Backtest } from "#model/analysis";
import { MODEL_VERSION } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
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

/** Gives the trial where it is stored, or makes and stores it. @throws the signal's reason. */
export async function wholeBacktest(
  store: Store,
  dataset: Dataset,
  { draws, seed, ...how }: ComputeOptions & { readonly draws: number; readonly seed: number },
): Promise<Backtest> {
  const key = keyOf({ dataset: dataset.hash, draws, seed });
  const stored = await storedBacktest(store, key);
  if (stored !== undefined) return stored;
  const result = await runBacktest(dataset, { draws, seed, ...how });
  await store.answers.add({ kind: BACKTEST.kind, key }, dataset.hash, result);
  return result;
}

/** Tries the model on history. */
export const BACKTEST = defineWork<Request>({
  kind: "backtest",
  triedAgain: false,
  limited: true,
  doPart: async ({ store, threads, dataset }, request, { background, signal, onProgress }) => {
    const { draws, seed } = request;
    await wholeBacktest(store, await dataset(request.dataset), { draws, seed, workers: 1, background, threads, signal, onProgress });
  },
});
