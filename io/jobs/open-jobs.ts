import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { aboutOccupation, occupationOf, type RunKey, type RunPart, runName, type Store, type StoredRun } from "#io/store";
import { type ThreadPool, threadPool } from "#io/threads";
import { MissingFigures, type Scenario } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { Job } from "./job.ts";
import { type JobCounts, openJobQueue, type Patience, type QueueLog, type TakenJob } from "./job-queue.ts";
import { keptDatasets } from "./kept-datasets.ts";
import { MOST_NUMBERS, planOccupation } from "./plan.ts";
import { keyOf, workOnJob } from "./work-on-job.ts";

/** All occupations of a dataset under a scenario. */
export interface RunOrder {
  /** A dataset that is in the store. */
  readonly dataset: Dataset;
  readonly scenario: { readonly hash: string; readonly scenario: Scenario };
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  /** Single futures to keep per unit. */
  readonly futures: number;
}

/** How a process takes part in the work on a store. */
export interface JobsOptions {
  /** Jobs at a time, each on a thread of its own; 0 hands work out and does none. Default as many as the machine has cores, at most 8. */
  readonly lanes?: number;
  /** Whether the work lets other threads of the program go first. Default false. */
  readonly background?: boolean;
  /** Most numbers one job of a run holds (see `planOccupation`). */
  readonly mostNumbers?: number;
  /** Threads to work on; default threads of its own. */
  readonly threads?: ThreadPool;
  /** How patient the queue is. */
  readonly patience?: Patience;
  readonly log: QueueLog;
  /** Told of every run that this process ends, with its last part or by cancelling it. */
  readonly onEnd?: (run: StoredRun) => void;
  /** Told of every job this process has done. */
  readonly onJob?: (job: Job & { readonly seconds: number }) => void;
}

/** Runs that any process on the same store may work on. */
export interface Jobs {
  /** Jobs this process works on at a time. */
  readonly lanes: number;
  /** Starts a run, or joins the open one with the same key. What is stored already is not computed again. */
  start(order: RunOrder): Promise<StoredRun>;
  /** Stops a run wherever it is worked on, and waits until this process has stopped; undefined when it was not going on. */
  cancel(id: string): Promise<StoredRun | undefined>;
  counts(): Promise<JobCounts>;
  /** Stops working; what this process had begun goes back to the queue, and runs go on elsewhere, or after a restart. */
  close(): Promise<void>;
}

const MOST_LANES = 8;
/** Batches of runs that nobody has finished are removed after this. */
const BATCH_HOURS = 48;

/** The key that the outcomes of an order are stored under. */
export const orderKey = (order: RunOrder): RunKey => keyOf(requestOf(order), order.dataset.description.baseYear);

const requestOf = ({ dataset, scenario, to, draws, seed, futures }: RunOrder) => ({
  dataset: dataset.hash,
  scenario: scenario.scenario,
  scenarioHash: scenario.hash,
  to,
  draws,
  seed,
  futures,
});

/** Takes part in the work on a store: hands out runs, and works on them unless told not to. */
export async function openJobs(store: Store, options: JobsOptions): Promise<Jobs> {
  const { lanes = Math.min(availableParallelism(), MOST_LANES), background = false, mostNumbers = MOST_NUMBERS, log } = options;
  const queue = await openJobQueue(store, log, options.patience);
  const threads = options.threads ?? threadPool();
  const workshop = { store, threads, dataset: keptDatasets(store), background };
  const closing = new AbortController();
  const atWork = new Set<{ readonly run: string; readonly abort: AbortController; readonly ended: Promise<void> }>();
  await store.batches.sweep(BATCH_HOURS);

  /** Ends a run early: takes its jobs out of the queue. */
  async function endRun(id: string, status: "failed" | "cancelled", message: string | null): Promise<StoredRun | undefined> {
    const left = await store.runs.partsLeft(id);
    const ended = await store.runs.finish(id, status, message);
    if (ended === undefined) return undefined;
    await queue.remove(left.map((part) => ({ ...part, run: id })));
    options.onEnd?.(ended);
    return ended;
  }

  async function doJob(job: Job, signal: AbortSignal): Promise<void> {
    const began = performance.now();
    try {
      if (!(await workOnJob(workshop, job, signal))) return;
    } catch (error) {
      // Stopping, not failing: others take it from here. A job whose run has ended is simply over.
      if (closing.signal.aborted) return queue.giveBack(job);
      if (signal.aborted) return;
      log.error({ err: error, job }, "a job failed");
      if (!(error instanceof MissingFigures)) throw error;
      // Trying again would find the same figures missing.
      await endRun(job.run, "failed", error.message);
      return;
    }
    options.onJob?.({ ...job, seconds: (performance.now() - began) / 1000 });
    const ended = await store.runs.finishIfDone(job.run);
    if (ended !== undefined) options.onEnd?.(ended);
  }

  async function take({ job, signal }: TakenJob): Promise<void> {
    const abort = new AbortController();
    const done = doJob(job, AbortSignal.any([signal, abort.signal, closing.signal]));
    const entry = { run: job.run, abort, ended: done.catch(() => undefined) };
    atWork.add(entry);
    await done.finally(() => atWork.delete(entry));
  }

  await queue.onGivenUp(async ({ run, about }, attempts, reason) => {
    const message = `The computation of "${occupationOf(about)}" failed ${attempts} times, the last time with: ${reason}. Start the run again to go on from what is stored.`;
    await endRun(run, "failed", message);
  });
  if (lanes > 0) await queue.work(lanes, take);

  return {
    lanes,
    counts: () => queue.counts(),
    start: async (order) => {
      const { dataset, to, draws } = order;
      const key = orderKey(order);
      const stored = new Set(await store.outcomes.stored(key));
      const years = to - dataset.description.baseYear + 1;
      const parts = dataset.tables.occupations.flatMap(({ id: occupation }) => {
        const about = aboutOccupation(occupation);
        const { batches, drawWeight } = planOccupation(dataset, occupation, { years, draws, mostNumbers });
        return batches.map((batch) => ({ ...batch, about, weight: drawWeight * batch.draws, stored: stored.has(about) }));
      });
      const id = randomUUID();
      const jobsOf = (run: string, of: readonly RunPart[]): Job[] =>
        of.map(({ about, firstDraw, draws: count }) => ({ run, about, firstDraw, draws: count }));
      // Largest first: what takes longest should not begin last.
      const jobs = parts.filter((part) => !part.stored).sort((a, b) => b.weight - a.weight);
      const request = { ...requestOf(order), mostNumbers };
      const run = await store.runs.open({ id, key: runName(key), request, parts }, (db) => queue.add(jobsOf(id, jobs), db));
      // Jobs are in the queue as long as their run is open. Should somebody have emptied the queue, they are now put back.
      if (run.id !== id) await queue.add(jobsOf(run.id, await store.runs.partsLeft(run.id)));
      else if (jobs.length === 0) {
        const ended = await store.runs.finishIfDone(id);
        if (ended !== undefined) options.onEnd?.(ended);
        return ended ?? run;
      }
      return run;
    },
    cancel: async (id) => {
      const ended = await endRun(id, "cancelled", null);
      const own = [...atWork].filter(({ run }) => run === id);
      for (const { abort } of own) abort.abort(new Error("the run was cancelled"));
      await Promise.all(own.map((entry) => entry.ended));
      return ended;
    },
    close: async () => {
      closing.abort(new Error("this process is stopping"));
      await queue.close();
      if (options.threads === undefined) await threads.close();
    },
  };
}
