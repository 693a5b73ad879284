import { runProjection } from "#io/compute";
import { threadPool } from "#io/threads";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { speedUp } from "./measurement.ts";

/** How many times faster two warm worker threads are than one, for some occupations or for all of them. */
export async function twoWorkersSpeedUp(dataset: Dataset, attempts: number, occupations?: readonly string[]): Promise<number> {
  const threads = threadPool();
  const run = async (workers: number): Promise<void> => {
    const options = { to: 2040, draws: 1000, seed: 1, workers, threads, ...(occupations === undefined ? {} : { occupations }) };
    await runProjection(dataset, REFERENCE_SCENARIO, options);
  };
  try {
    await run(2);
    return await speedUp(
      attempts,
      () => run(1),
      () => run(2),
    );
  } finally {
    await threads.close();
  }
}
