import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import type { Scenario } from "../scenario.ts";
import { unitTree } from "../units/unit-tree.ts";
import { checkRollUp } from "./check-roll-up.ts";
import { type SimulatedDraws, simulate } from "./simulate.ts";

/** Which draws of a run a batch holds. */
export interface BatchOptions {
  readonly to: number;
  readonly seed: number;
  /** First draw of the batch, counted from 0. */
  readonly firstDraw: number;
  /** Draws in the batch. */
  readonly draws: number;
  /** Called with the share done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Simulates some of the draws of one occupation, in all its units: the same numbers as in a run of all draws at once.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs; Error when a check inside the run fails.
 */
export function simulateBatch(dataset: Dataset, scenario: Scenario, occupation: string, options: BatchOptions): SimulatedDraws {
  const { to, ...simulation } = options;
  const projection = simulate(compileOccupation(dataset, scenario, occupation, { to }), simulation);
  checkRollUp(projection, unitTree(dataset));
  return projection;
}
