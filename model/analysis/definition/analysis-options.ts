/** How an analysis is run; with dataset, scenario and question these decide every number. */
export interface AnalysisOptions {
  readonly draws: number;
  readonly seed: number;
  /** Called with the share done, 0..1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
