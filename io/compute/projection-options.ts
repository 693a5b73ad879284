import type { ThreadPool } from "#io/threads";
import type { RunOptions, Series } from "#model/scenario";

/** How a projection is run; see RunOptions for years, draws, seed, units and futures. */
export interface ProjectionOptions extends RunOptions {
  /** Occupations to run, in the order wanted; default every occupation that has staff, in the order of the table. */
  readonly occupations?: readonly string[];
  /** Worker threads: default as many as the machine has cores, at most 8. 0 computes in the calling thread, and blocks it. */
  readonly workers?: number;
  /** Threads to compute on; default the program's own. */
  readonly threads?: ThreadPool;
  /** Whether the work lets other threads of the program go first (on Linux; elsewhere all are equal). Default false. */
  readonly background?: boolean;
  /** Called as soon as an occupation is done, in the order they finish, so that it can be kept before the rest is ready. */
  readonly onOccupation?: (occupation: string, series: readonly Series[]) => void;
}
