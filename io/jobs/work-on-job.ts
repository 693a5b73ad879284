import { occupationOf, type RunKey, type RunRequest, runName, type Store } from "#io/store";
import type { ProgramFile, ThreadPool } from "#io/threads";
import { MODEL_VERSION, type Series, sliceDataset } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { BatchPiece } from "./content/draws-content.ts";
import type { Job } from "./job.ts";
import { type OccupationPlan, planOccupation } from "./plan.ts";
import type { Result, Task } from "./thread/task.ts";

/** What a job is worked on with. */
export interface Workshop {
  readonly store: Store;
  readonly threads: ThreadPool;
  /** Gives a stored dataset, kept between jobs. */
  readonly dataset: (hash: string) => Promise<Dataset>;
  readonly background: boolean;
}

/** Asks for pieces of all stored batches by their number. */
const PROGRAM: ProgramFile<Task, Result, number, readonly BatchPiece[]> = { url: new URL("./thread/part-worker.ts", import.meta.url) };

/** Share of a batch's work that computes it; the last batch also joins them all. */
const SIMULATION_SHARE = 0.8;
/** Progress is stored at most this often. */
const REPORT_MILLISECONDS = 500;

/** The key that the outcomes of a run are stored under. Runs of all occupations are of expectations; chance is computed when asked for. */
export const keyOf = ({ dataset, scenarioHash, to, draws, seed }: Omit<RunRequest, "mostNumbers">, baseYear: number): RunKey => ({
  dataset,
  scenario: scenarioHash,
  model: MODEL_VERSION,
  seed,
  draws,
  noise: "expected",
  firstYear: baseYear,
  lastYear: to,
});

/** Thrown inside a job whose run has ended: there is nothing more to do. */
class RunEnded extends Error {}

/**
 * Does one job: computes its part of a run and stores it, unless that is done. Doing it twice, at the same time or after each other,
 * changes nothing.
 *
 * @returns whether the run still goes on, so that the part counts as done.
 * @throws MissingFigures and other errors of the model; the signal's reason.
 */
export async function workOnJob(workshop: Workshop, job: Job, given: AbortSignal): Promise<boolean> {
  const { store } = workshop;
  const request = await store.runs.begin(job.run);
  if (request === undefined) return false;
  const ended = new AbortController();
  const report = reporter(store, job, () => ended.abort(new RunEnded("the run has ended")));
  try {
    await new Part(workshop, job, request, AbortSignal.any([given, ended.signal]), report).compute();
    return await store.runs.progress(job.run, job, 1);
  } catch (error) {
    if (error instanceof RunEnded) return false;
    throw error;
  }
}

/** Stores progress now and then, and tells when the run turns out to have ended. */
function reporter(store: Store, job: Job, onEnded: () => void): (share: number) => void {
  let last = performance.now();
  return (share) => {
    if (performance.now() - last < REPORT_MILLISECONDS) return;
    last = performance.now();
    // A share of 1 is for a part whose result is stored. A write that fails is made up for by the next.
    store.runs.progress(job.run, job, Math.min(share, 0.99)).then(
      (open) => open || onEnded(),
      () => undefined,
    );
  };
}

class Part {
  readonly #shop: Workshop;
  readonly #job: Job;
  readonly #request: RunRequest;
  readonly #signal: AbortSignal;
  readonly #report: (share: number) => void;

  constructor(shop: Workshop, job: Job, request: RunRequest, signal: AbortSignal, report: (share: number) => void) {
    this.#shop = shop;
    this.#job = job;
    this.#request = request;
    this.#signal = signal;
    this.#report = report;
  }

  async compute(): Promise<void> {
    const { about } = this.#job;
    const occupation = occupationOf(about);
    const { draws, to, mostNumbers } = this.#request;
    const { store } = this.#shop;
    const dataset = await this.#shop.dataset(this.#request.dataset);
    const { baseYear } = dataset.description;
    const key = keyOf(this.#request, baseYear);
    const plan = planOccupation(dataset, occupation, { years: to - baseYear + 1, draws, mostNumbers });
    const work = batchWork(key, plan);
    const slice = sliceDataset(dataset, occupation);
    if (!(await store.outcomes.stored(key)).includes(about)) {
      if (plan.batches.length === 1) await store.outcomes.add(key, about, await this.#whole(slice));
      else {
        const stored = await store.batches.stored(work, about);
        const count = stored.includes(this.#job.firstDraw) ? stored.length : await this.#batch(slice, plan, work);
        if (count < plan.batches.length) return;
        await store.outcomes.add(key, about, await this.#join(slice, plan, work));
      }
    }
    if (plan.batches.length > 1) await store.batches.remove(work, about);
  }

  get #subject() {
    return { scenario: this.#request.scenario, occupation: occupationOf(this.#job.about) };
  }

  get #options() {
    const { to, draws, seed, futures } = this.#request;
    return { to, draws, seed, futures: Math.min(futures, draws) };
  }

  async #whole(dataset: Dataset): Promise<Series[]> {
    const task = { kind: "whole", dataset, ...this.#subject, options: this.#options } as const;
    const result = await this.#run(task, this.#report);
    return seriesOf(result);
  }

  /** Computes and stores a batch; answers how many are stored then. */
  async #batch(dataset: Dataset, { unitsPerPiece }: OccupationPlan, work: string): Promise<number> {
    const { about, firstDraw, draws } = this.#job;
    const { to, seed } = this.#request;
    const task = { kind: "batch", dataset, ...this.#subject, to, seed, firstDraw, draws, unitsPerPiece } as const;
    const onProgress = (done: number): void => this.#report(done * SIMULATION_SHARE);
    const result = await this.#run(task, onProgress);
    if (!("pieces" in result)) throw new Error(`a batch of ${about} gave no draws`);
    return this.#shop.store.batches.add(work, about, firstDraw, result.pieces);
  }

  async #join(dataset: Dataset, { unitsPerPiece }: OccupationPlan, work: string): Promise<Series[]> {
    const { about } = this.#job;
    const task = { kind: "join", dataset, ...this.#subject, options: this.#options, unitsPerPiece } as const;
    const onProgress = (done: number): void => this.#report(SIMULATION_SHARE + (1 - SIMULATION_SHARE) * done);
    const onAsked = (piece: number) => this.#shop.store.batches.pieces(work, about, piece);
    return seriesOf(await this.#run(task, onProgress, onAsked));
  }

  #run(task: Task, onProgress: (done: number) => void, onAsked?: (piece: number) => Promise<readonly BatchPiece[]>): Promise<Result> {
    const { threads, background } = this.#shop;
    return threads.run(PROGRAM, task, { about: task.occupation, background, onProgress, onAsked, signal: this.#signal });
  }
}

/** Names the batches of a run: cut in another way, they do not fit together. */
const batchWork = (key: RunKey, { batches, unitsPerPiece }: OccupationPlan): string =>
  `${runName(key)}/${batches[0]!.draws}x${unitsPerPiece}`;

function seriesOf(result: Result): Series[] {
  if (!("series" in result)) throw new Error("a job gave no series");
  return result.series;
}
