import { type ProgramFile, sharedThreads, type ThreadPool } from "#io/threads";
import type { Job, TaskName, Tasks } from "./job.ts";
import { type SentResult, unpackResult } from "./sent-result.ts";

const PROGRAM: ProgramFile<Job, SentResult> = { url: new URL("./worker.ts", import.meta.url) };

/** Where jobs are done. */
export interface ThreadsOptions {
  /** Threads at most; no more are started than there are jobs. */
  readonly threads: number;
  readonly background?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Whose threads they are; default the program's own, shared by all such calls. */
  readonly from?: ThreadPool | undefined;
  /** What a thread runs; default the program that does jobs. */
  readonly program?: ProgramFile<Job, SentResult>;
}

/** What is told while jobs are done. */
export interface JobEvents<T extends TaskName> {
  /** A job is done to this share, 0..1. */
  readonly onProgress: (job: number, done: number) => void;
  readonly onDone: (job: number, result: Tasks[T]["result"]) => void;
}

/**
 * Computes jobs on worker threads, so many at a time.
 *
 * @param jobs made when a thread takes them, so that waiting jobs hold no data.
 * @throws the job's own error (MissingFigures among them), an Error when a worker stops unexpectedly, or the signal's reason. All
 * threads at work are then ended, whoever they came from.
 */
export async function computeOnThreads<T extends TaskName>(
  jobs: readonly (() => Job<T>)[],
  { threads, background = false, signal: given, from, program = PROGRAM }: ThreadsOptions,
  events: JobEvents<T>,
): Promise<void> {
  given?.throwIfAborted();
  const over = new AbortController();
  const signal = given === undefined ? over.signal : AbortSignal.any([given, over.signal]);
  const pool = from ?? sharedThreads();
  let next = 0;
  const lane = async (): Promise<void> => {
    const begin = () => {
      if (next >= jobs.length) return null;
      const computing = compute(next++);
      // Where the lane fails on the result before, nobody waits for this one.
      computing.catch(() => undefined);
      return computing;
    };
    const compute = async (index: number) => {
      const job = jobs[index]!();
      const onProgress = (done: number): void => events.onProgress(index, done);
      const result = await pool.run(program, job as Job, { about: job.about, background, onProgress, signal });
      return { index, task: job.task, result };
    };
    for (let computing = begin(); computing !== null; ) {
      const { index, task, result } = await computing;
      // A thread has the next job before this one's result is unpacked and used.
      computing = begin();
      events.onDone(index, unpackResult(task, result));
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, lane));
  } finally {
    over.abort();
  }
}
