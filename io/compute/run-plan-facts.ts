import type { BandTest, Side } from "#model/analysis";
import { type PlanFacts, type PlanMeasure, planFactsOf, planPieces } from "#model/plan";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";

/** How the numbers of plans are made; draws, seed and last year decide them, the rest does not. */
export interface PlanFactsOptions extends ComputeOptions {
  readonly draws: number;
  readonly seed: number;
  readonly lastYear: number;
  /** What history says of intervals: waited for beside the work. */
  readonly tested: Promise<BandTest>;
}

/**
 * Computes the numbers of the plans of some units on worker threads, one job a piece of a part's work that serves every unit at once. The
 * numbers are the same, byte for byte, for any number of workers and whatever other units are asked for.
 *
 * @param measures every measure that may count at one of the units.
 * @returns per unit, in the order asked for; a unit without staff has no occupations.
 */
export async function runPlanFacts(
  side: Side,
  units: readonly string[],
  measures: readonly PlanMeasure[],
  { draws, seed, lastYear, tested, ...how }: PlanFactsOptions,
): Promise<PlanFacts[]> {
  const { dataset, scenario } = side;
  const pieces = planPieces(dataset);
  const work = computeJobs(
    "plan",
    pieces.map(({ part, about, weight, dataset: slice }) => ({
      weight,
      about,
      input: () => ({ part, side: { dataset: slice(), scenario }, about, units, measures, run: { to: lastYear, draws, seed } }),
    })),
    how,
  );
  const [found, history] = await Promise.all([work, tested]);
  const { baseYear } = dataset.description;
  return units.map((unit) => planFactsOf({ unit, baseYear, lastYear, tested: history }, pieces, found));
}
