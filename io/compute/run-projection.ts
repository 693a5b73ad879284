import { MODEL_VERSION, type Outcome, type Scenario, sliceDataset, staffedUnits } from "#model/scenario";
import { type Dataset, yearSpan } from "#model/vocabulary";
import { computeJobs } from "./compute-jobs.ts";
import { hashScenario } from "./hash-scenario.ts";
import type { ProjectionOptions } from "./projection-options.ts";

/**
 * Runs a dataset under a scenario: occupations side by side on worker threads, largest first.
 *
 * The outcome is the same, byte for byte, for any number of workers: series stand by occupation in the order asked for, then by unit in
 * the order of the units table. The scenario is taken as checked (`checkScenario`).
 *
 * @throws MissingFigures, RangeError for options that make no sense, the signal's reason when aborted, or an Error when a check inside
 * the run fails or a worker stops unexpectedly. Nothing is returned in part.
 */
export async function runProjection(dataset: Dataset, scenario: Scenario, options: ProjectionOptions): Promise<Outcome> {
  const { occupations: chosen, workers, threads, background, onOccupation, onProgress, signal, ...run } = options;
  const sizes = new Map(dataset.tables.occupations.map(({ id }) => [id, staffedUnits(dataset, id).length]));
  const occupations = chosen ?? [...sizes].flatMap(([id, size]) => (size > 0 ? [id] : []));
  const each = [...new Set(occupations)];
  const results = await computeJobs(
    "projection",
    each.map((occupation) => ({
      weight: Math.max(1, sizes.get(occupation) ?? 1),
      about: occupation,
      input: () => ({ side: { dataset: sliceDataset(dataset, occupation), scenario }, occupation, options: run }),
    })),
    { workers, threads, background, onProgress, signal },
    (job, series) => onOccupation?.(each[job]!, series),
  );
  const series = new Map(each.map((occupation, job) => [occupation, results[job]!]));
  const first = run.from ?? dataset.description.baseYear;
  return {
    schema: "framsyn/outcome/1",
    key: {
      dataset: dataset.hash,
      scenario: hashScenario(scenario),
      model: MODEL_VERSION,
      seed: run.seed,
      draws: run.draws,
      noise: run.noise ?? "expected",
    },
    years: yearSpan(first, run.to),
    series: occupations.flatMap((id) => series.get(id)!),
  };
}
