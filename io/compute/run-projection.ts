import { availableParallelism } from "node:os";
import { MODEL_VERSION, type Outcome, runOccupation, type Scenario, type Series, sliceDataset, staffedUnits } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { hashScenario } from "./hash-scenario.ts";
import type { OccupationJob } from "./occupation-job.ts";
import type { ProjectionOptions } from "./projection-options.ts";
import { computeOnWorkers } from "./worker-pool.ts";

const MOST_WORKERS = 8;

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
  const {
    occupations: chosen,
    workers = Math.min(availableParallelism(), MOST_WORKERS),
    threads,
    background = false,
    onOccupation,
    onProgress,
    signal,
    ...run
  } = options;
  signal?.throwIfAborted();
  const sizes = new Map(dataset.tables.occupations.map(({ id }) => [id, staffedUnits(dataset, id).length]));
  const occupations = chosen ?? [...sizes].flatMap(([id, size]) => (size > 0 ? [id] : []));
  const bySize = [...new Set(occupations)].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const results = new Map<string, Series[]>();
  const progress = progressOver(
    bySize.map((id) => Math.max(1, sizes.get(id) ?? 1)),
    onProgress,
  );
  const onDone = (job: number, series: Series[]): void => {
    results.set(bySize[job]!, series);
    progress(job, 1);
    onOccupation?.(bySize[job]!, series);
  };
  if (workers === 0) {
    for (const [job, id] of bySize.entries()) {
      const inside = { ...run, ...(signal === undefined ? {} : { signal }), onProgress: (done: number) => progress(job, done) };
      onDone(job, runOccupation(dataset, scenario, id, inside));
    }
  } else {
    const jobs = bySize.map(
      (occupation) => (): OccupationJob => ({ occupation, dataset: sliceDataset(dataset, occupation), scenario, options: run, background }),
    );
    // A thread that has stepped back stays so: it is not lent to those who are in a hurry.
    const from = background ? undefined : threads;
    await computeOnWorkers(jobs, { threads: workers, signal, from }, { onProgress: progress, onDone });
  }
  const first = run.from ?? dataset.description.baseYear;
  return {
    schema: "framsyn/outcome/1",
    key: { dataset: dataset.hash, scenario: hashScenario(scenario), model: MODEL_VERSION, seed: run.seed, draws: run.draws },
    years: Array.from({ length: run.to - first + 1 }, (_, i) => first + i),
    series: occupations.flatMap((id) => results.get(id)!),
  };
}

/** Adds up the jobs' shares by their weight; never goes back. */
function progressOver(weights: readonly number[], report: ((done: number) => void) | undefined): (job: number, done: number) => void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map(() => 0);
  return (job, done) => {
    shares[job] = Math.max(shares[job]!, done);
    report?.(weights.reduce((sum, weight, j) => sum + weight * shares[j]!, 0) / total);
  };
}
