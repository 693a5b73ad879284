import { type ProgramFile, sharedThreads, type ThreadPool } from "#io/threads";
import type { ReadingTask } from "./reading-task.ts";
import type { ReceivedFiles } from "./readings/define-reading.ts";
import type { OptionsOf, ReadingName, ResultOf } from "./readings/readings.ts";

const PROGRAM: ProgramFile<ReadingTask, unknown> = { url: new URL("./reading-worker.ts", import.meta.url) };

/** The longest a reading goes on, seconds: far more than the largest files within the limits take, also on a machine that is busy. */
const MOST_SECONDS = 600;

/** A reading that was stopped because it went on for too long. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
  readonly seconds: number;

  constructor(seconds: number) {
    super(`the files could not be read within ${seconds} seconds`);
    this.seconds = seconds;
  }
}

/** What ends a reading, whose thread it is on (default the program's own), and who hears how far it is, 0..1. */
export interface ReadOnThreadOptions {
  readonly signal?: AbortSignal | undefined;
  readonly threads?: ThreadPool | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly mostSeconds?: number | undefined;
}

/**
 * Reads received files on a thread, behind all others of the program, so that nobody else waits for it.
 *
 * @throws TookTooLong, an Error when the thread stops unexpectedly (its memory is full, say), or the signal's reason; the thread is then ended
 * at once, in the middle of whatever it did.
 */
export async function readOnThread<N extends ReadingName>(
  name: N,
  received: ReceivedFiles,
  options: OptionsOf<N>,
  { signal, threads, onProgress, mostSeconds = MOST_SECONDS }: ReadOnThreadOptions = {},
): Promise<ResultOf<N>> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new TookTooLong(mostSeconds)), mostSeconds * 1000);
  const ends = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  try {
    const pool = threads ?? sharedThreads();
    const doing = { about: "the files received", background: true, signal: ends, onProgress };
    return (await pool.run(PROGRAM, { name, received, options }, doing)) as ResultOf<N>;
  } finally {
    clearTimeout(timer);
  }
}
