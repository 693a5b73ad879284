import { type GoalGap, type Portfolio, type PortfolioQuestion, responsesOf, type Side, stepsToSimulate } from "#model/analysis";
import { sliceDataset, staffedUnits } from "#model/scenario";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";
import { searchOnThread } from "./search-on-thread.ts";

/** Share of the work that measuring the responses takes; the search and its simulations take the rest. For progress only. */
const MEASURING_SHARE = 0.6;

/** An occupation simulated with measures taken so many steps each. */
interface Simulation {
  readonly occupation: string;
  readonly steps: readonly number[];
}

/**
 * Finds the cheapest measures that reach some goals: responses on worker threads, one job an occupation and measure, then the search, which
 * simulates each portfolio it considers on worker threads too. The search has a thread of its own.
 */
export async function findPortfolio(
  { dataset, scenario }: Side,
  question: PortfolioQuestion,
  { draws, seed, onProgress, ...how }: ComputeOptions & { readonly draws: number; readonly seed: number },
): Promise<Portfolio> {
  const occupations = [...new Set(question.goals.map(({ occupation }) => occupation))];
  const simulate = (simulations: readonly Simulation[], onDone?: (done: number) => void): Promise<GoalGap[][]> =>
    computeJobs(
      "goal-gaps",
      simulations.map(({ occupation, steps }) => ({
        weight: Math.max(1, staffedUnits(dataset, occupation).length),
        about: occupation,
        input: () => ({
          side: { dataset: sliceDataset(dataset, occupation), scenario },
          occupation,
          question,
          steps,
          options: { draws, seed },
        }),
      })),
      { ...how, onProgress: onDone },
    );

  const measuring = occupations.flatMap((occupation) => stepsToSimulate(question, occupation).map((steps) => ({ occupation, steps })));
  const measured = await simulate(measuring, onProgress && ((done) => onProgress(done * MEASURING_SHARE)));
  const responses = occupations.map((occupation) => {
    const own = measured.filter((_, i) => measuring[i]!.occupation === occupation);
    return responsesOf(question, occupation, dataset.description.baseYear, own);
  });
  return searchOnThread(question, responses, {
    verify: async (steps) => (await simulate(occupations.map((occupation) => ({ occupation, steps })))).flat(),
    onProgress: onProgress && ((done) => onProgress(MEASURING_SHARE + (1 - MEASURING_SHARE) * done)),
    signal: how.signal,
    threads: how.threads,
  });
}
