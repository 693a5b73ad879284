import { searchOnThread } from "#io/solve";
import type { Portfolio, PortfolioQuestion, Side } from "#model/analysis";
import { sliceDataset, staffedUnits } from "#model/scenario";
import { type ComputeOptions, computeJobs, type WeighedJob } from "./compute-jobs.ts";
import type { Tasks } from "./job.ts";

/** Share of the work that measuring the responses takes; the search and its simulations take the rest. For progress only. */
const MEASURING_SHARE = 0.6;

/**
 * Finds the cheapest measures that reach some goals: responses on worker threads, one job an occupation, then the search, which simulates
 * each portfolio it considers on worker threads too. The search has a thread of its own.
 */
export async function findPortfolio(
  { dataset, scenario }: Side,
  question: PortfolioQuestion,
  { draws, seed, onProgress, ...how }: ComputeOptions & { readonly draws: number; readonly seed: number },
): Promise<Portfolio> {
  const occupations = [...new Set(question.goals.map(({ occupation }) => occupation))];
  const jobs = <I>(more: (input: Tasks["responses"]["input"]) => I) =>
    occupations.map((occupation) => ({
      weight: Math.max(1, staffedUnits(dataset, occupation).length),
      about: occupation,
      input: () => more({ side: { dataset: sliceDataset(dataset, occupation), scenario }, occupation, question, options: { draws, seed } }),
    }));
  const measuring = { ...how, onProgress: onProgress && ((done: number) => onProgress(done * MEASURING_SHARE)) };
  const responses = await computeJobs("responses", jobs((input) => input) satisfies WeighedJob<"responses">[], measuring);
  return searchOnThread(question, responses, {
    verify: async (steps) =>
      (
        await computeJobs(
          "goal-gaps",
          jobs((input) => ({ ...input, steps })),
          how,
        )
      ).flat(),
    onProgress: onProgress && ((done) => onProgress(MEASURING_SHARE + (1 - MEASURING_SHARE) * done)),
    signal: how.signal,
  });
}
