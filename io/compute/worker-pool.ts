import type { Worker } from "node:worker_threads";
import { MissingFigures } from "#model/scenario";
import { hearThread } from "./hear-thread.ts";
import type { Job, TaskName, Tasks } from "./job.ts";
import type { JobMessage } from "./job-message.ts";
import { type SentResult, unpackResult } from "./sent-result.ts";
import { type Threads, threadStore } from "./threads.ts";

/** How a pool works. */
export interface PoolOptions {
  /** Threads at most; no more are started than there are jobs. */
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
  /** Where threads come from and go back to; default ones of the pool's own, ended when it is done. */
  readonly from?: Threads | undefined;
}

/** What a pool is told while it works. */
export interface PoolEvents<T extends TaskName> {
  /** A job is done to this share, 0..1. */
  readonly onProgress: (job: number, done: number) => void;
  readonly onDone: (job: number, result: Tasks[T]["result"]) => void;
}

/**
 * Computes jobs on worker threads, each thread taking the next job when it is free.
 *
 * @param jobs made when a thread takes them, so that waiting jobs hold no data.
 * @throws the job's own error (MissingFigures among them), an Error when a worker stops unexpectedly, or the signal's reason. All
 * threads at work are then ended, whoever they came from.
 */
export async function computeOnWorkers<T extends TaskName>(
  jobs: readonly (() => Job<T>)[],
  options: PoolOptions,
  events: PoolEvents<T>,
): Promise<void> {
  const { threads, signal, from = threadStore(0) } = options;
  signal?.throwIfAborted();
  const atWork = new Set<Worker>();
  let next = 0;
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const lanes = Array.from({ length: Math.min(threads, jobs.length) }, async () => {
    const worker = from.take();
    atWork.add(worker);
    const compute = async (index: number) => {
      const job = jobs[index]!();
      return { index, task: job.task, result: await computeOn(worker, job, (done) => events.onProgress(index, done)) };
    };
    const begin = () => {
      if (next >= jobs.length) return null;
      const computing = compute(next++);
      // Where the lane fails on the result before, nobody waits for this one.
      computing.catch(() => undefined);
      return computing;
    };
    for (let computing = begin(); computing !== null; ) {
      const { index, task, result } = await computing;
      // The thread has its next job before this one's result is unpacked and used.
      computing = begin();
      events.onDone(index, unpackResult(task, result));
    }
    atWork.delete(worker);
    await from.give(worker);
  });
  try {
    await Promise.race([Promise.all(lanes), stopped]);
  } finally {
    for (const lane of lanes) lane.catch(() => undefined);
    await Promise.all([...atWork].map((worker) => worker.terminate()));
  }
}

function computeOn<T extends TaskName>(worker: Worker, job: Job<T>, onProgress: (done: number) => void): Promise<SentResult> {
  return hearThread<JobMessage, SentResult>(worker, {
    about: job.about,
    begin: () => worker.postMessage(job),
    onMessage: (message, { done, failed }) => {
      if (message.kind === "progress") onProgress(message.done);
      else if (message.kind === "done") done(message.result);
      else failed(rebuild(message));
    },
  });
}

function rebuild({ name, message, findings }: Extract<JobMessage, { readonly kind: "failed" }>): Error {
  if (findings.length > 0) return new MissingFigures(findings);
  const error = name === "RangeError" ? new RangeError(message) : new Error(message);
  error.name = name;
  return error;
}
