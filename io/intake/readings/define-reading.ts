/** Files that were received, in a folder of their own for as long as they are read. */
export interface ReceivedFiles {
  readonly folder: string;
  /** Bare names of the files in the folder. */
  readonly names: readonly string[];
}

/** What a reading can tell while it goes on. */
export interface InReading {
  /** Tells how much is done, 0..1. */
  readonly onProgress: (done: number) => void;
}

/**
 * Reads received files on a thread.
 *
 * Options and result cross threads: plain data, no functions and no classes. A dataset goes packed, both ways; memory that the thread needs no
 * more changes hands where the result says so (`withMemory`).
 */
export type Reading<Options, Result> = (received: ReceivedFiles, options: Options, tools: InReading) => Promise<Result>;

/** Says of a function that it is a reading, so that options and result are checked where it is named. */
export const defineReading = <Options, Result>(read: Reading<Options, Result>): Reading<Options, Result> => read;
