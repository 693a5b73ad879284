import type { Side } from "#model/analysis";
import { horizonsOf, type PlanFacts, type PlanMeasure } from "#model/plan";
import { sliceDataset, staffedUnits } from "#model/scenario";
import { yearSpan } from "#model/vocabulary";
import { type ComputeOptions, computeJobs } from "./compute-jobs.ts";

/** How the numbers of plans are made; draws, seed and last year decide them, the rest does not. */
export interface PlanFactsOptions extends ComputeOptions {
  readonly draws: number;
  readonly seed: number;
  readonly lastYear: number;
}

/** Most draws of the explanation of the gap: it keeps means and medians within a per cent of those of all draws. */
const MOST_CAUSE_DRAWS = 300;

/**
 * Computes the numbers of the plans of some units on worker threads, one job an occupation that serves every unit at once. The numbers are
 * the same, byte for byte, for any number of workers and whatever other units are asked for.
 *
 * @param measures every measure that may count at one of the units.
 * @returns per unit, in the order asked for; a unit without staff has no occupations.
 */
export async function runPlanFacts(
  side: Side,
  units: readonly string[],
  measures: readonly PlanMeasure[],
  { draws, seed, lastYear, ...how }: PlanFactsOptions,
): Promise<PlanFacts[]> {
  const { dataset, scenario } = side;
  const { baseYear } = dataset.description;
  const medium = horizonsOf(baseYear, lastYear).find(({ horizon }) => horizon === "medium");
  const options = { to: lastYear, draws, seed, causeDraws: Math.min(draws, MOST_CAUSE_DRAWS), causeYear: medium?.to ?? null };
  const occupations = dataset.tables.occupations
    .map(({ id }) => ({ id, size: staffedUnits(dataset, id).length }))
    .filter(({ size }) => size > 0);
  const found = await computeJobs(
    "plan",
    occupations.map(({ id, size }) => ({
      weight: size,
      about: id,
      input: () => ({ side: { dataset: sliceDataset(dataset, id), scenario }, occupation: id, units, measures, options }),
    })),
    how,
  );
  const years = yearSpan(baseYear, lastYear);
  return units.map((unit) => ({ unit, baseYear, years, occupations: found.flatMap((facts) => facts.filter((one) => one.unit === unit)) }));
}
