import type { Noise } from "#model/projection";

/** How a run is done; together with dataset and scenario these decide every byte of the outcome. */
export interface RunOptions {
  /** Last year reported; the first is the dataset's base year. */
  readonly to: number;
  /** First year reported; base year or later. */
  readonly from?: number;
  readonly draws: number;
  readonly seed: number;
  /** Whether people are expectations (default), or whole persons who leave, move and come by chance. */
  readonly noise?: Noise;
  /** Number of single futures to keep per series (default 0). */
  readonly futures?: number;
  /** Units to report (ids at any level); default all with staff or sums of such. The run itself always holds every unit of the occupation. */
  readonly units?: readonly string[];
  /** Called with the share done, 0..1. */
  readonly onProgress?: (done: number) => void;
  /** Aborts between blocks of draws. */
  readonly signal?: AbortSignal;
}
