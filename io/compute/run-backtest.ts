import type { Backtest } from "#model/analysis";
import type { Dataset } from "#model/vocabulary";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";

/** Tries the model on history in a worker thread; see `backtest`. */
export async function runBacktest(
  dataset: Dataset,
  { draws, seed, ...how }: ComputeOptions & { readonly draws: number; readonly seed: number },
): Promise<Backtest> {
  const job = { weight: 1, about: "history", input: () => ({ dataset, options: { draws, seed } }) };
  return (await computeJobs("backtest", [job], how))[0]!;
}
