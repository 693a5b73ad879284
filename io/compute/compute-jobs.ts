import { availableParallelism } from "node:os";
import type { ThreadPool } from "#io/threads";
import { computeOnThreads } from "./compute-on-threads.ts";
import { doJob } from "./do-job.ts";
import type { Job, TaskName, Tasks } from "./job.ts";

const MOST_WORKERS = 8;

/** Where jobs are done, and how they are followed. */
export interface ComputeOptions {
  /** Worker threads: default as many as the machine has cores, at most 8. 0 computes in the calling thread, and blocks it. */
  readonly workers?: number | undefined;
  /** Threads to compute on; default the program's own. */
  readonly threads?: ThreadPool | undefined;
  /** Whether the work lets other threads of the program go first (on Linux; elsewhere all are equal). Default false. */
  readonly background?: boolean | undefined;
  /** Called with the share done, 0..1. It never goes back. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Stops the threads at once. */
  readonly signal?: AbortSignal | undefined;
}

/** A job with how large it is beside the others. */
export interface WeighedJob<T extends TaskName> {
  readonly weight: number;
  readonly about: string;
  /** Makes what the worker needs, when a thread is free, so that waiting jobs hold no data. */
  readonly input: () => Tasks[T]["input"];
}

/**
 * Does jobs of one task side by side, largest first, and gives their results in the order of the jobs whatever the number of workers.
 *
 * @param onDone called with each result as soon as it is there, in the order they finish.
 * @throws what the model throws in any of them, an Error when a worker stops unexpectedly, or the signal's reason. Nothing is given in part.
 */
export async function computeJobs<T extends TaskName>(
  task: T,
  jobs: readonly WeighedJob<T>[],
  { workers = Math.min(availableParallelism(), MOST_WORKERS), threads, background = false, onProgress, signal }: ComputeOptions,
  onDone?: (job: number, result: Tasks[T]["result"]) => void,
): Promise<Tasks[T]["result"][]> {
  signal?.throwIfAborted();
  const order = jobs.map((_, job) => job).sort((a, b) => jobs[b]!.weight - jobs[a]!.weight);
  const results = new Array<Tasks[T]["result"]>(jobs.length);
  const progress = progressOver(
    jobs.map(({ weight }) => weight),
    onProgress,
  );
  const done = (job: number, result: Tasks[T]["result"]): void => {
    results[job] = result;
    progress(job, 1);
    onDone?.(job, result);
  };
  const made = (job: number): Job<T> => {
    const { input, about } = jobs[job]!;
    return { task, input: input(), about } as Job<T>;
  };
  if (workers === 0) {
    for (const job of order) done(job, doJob(made(job), { onProgress: (share) => progress(job, share), signal }));
    return results;
  }
  await computeOnThreads<T>(
    order.map((job) => () => made(job)),
    { threads: workers, background, signal, from: threads },
    { onProgress: (index, share) => progress(order[index]!, share), onDone: (index, result) => done(order[index]!, result) },
  );
  return results;
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
