import { runProjection, threadStore } from "#io/compute";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { LARGE_OCCUPATIONS } from "./large-occupations.ts";

/** How many times faster two warm worker threads are than one: the better of two attempts, since both cores must be free. */
export async function twoWorkersSpeedUp(dataset: Dataset): Promise<number> {
  const threads = threadStore(2);
  const seconds = async (workers: number): Promise<number> => {
    const start = performance.now();
    await runProjection(dataset, REFERENCE_SCENARIO, { to: 2040, draws: 1000, seed: 1, workers, threads, occupations: LARGE_OCCUPATIONS });
    return performance.now() - start;
  };
  try {
    await seconds(2);
    const ratios = [];
    for (let attempt = 0; attempt < 2; attempt++) ratios.push((await seconds(1)) / (await seconds(2)));
    return Math.max(...ratios);
  } finally {
    await threads.close();
  }
}
