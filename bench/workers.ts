import { runProjection, threadStore } from "#io/compute";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { LARGE_OCCUPATIONS } from "./large-occupations.ts";

const ATTEMPTS = 4;

/**
 * How many times faster two warm worker threads are than one: the shortest time of each, taken in turn, since both cores must be free and a
 * disturbance of either would pass for a gain or a loss.
 */
export async function twoWorkersSpeedUp(dataset: Dataset): Promise<number> {
  const threads = threadStore(2);
  const seconds = async (workers: number): Promise<number> => {
    const start = performance.now();
    await runProjection(dataset, REFERENCE_SCENARIO, { to: 2040, draws: 1000, seed: 1, workers, threads, occupations: LARGE_OCCUPATIONS });
    return performance.now() - start;
  };
  try {
    await seconds(2);
    let [one, two] = [Infinity, Infinity];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      one = Math.min(one, await seconds(1));
      two = Math.min(two, await seconds(2));
    }
    return one / two;
  } finally {
    await threads.close();
  }
}
