import type { RunKey } from "#io/store";
import type { Noise } from "#model/projection";
import { MODEL_VERSION, type Scenario } from "#model/scenario";

/** What a projection computes, for whoever takes a part of it. */
export interface ProjectionRequest {
  /** Hash of a stored dataset version. */
  readonly dataset: string;
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly to: number;
  readonly draws: number;
  readonly seed: number;
  /** Single futures to keep per unit. */
  readonly futures: number;
  /** Default expectations. */
  readonly noise?: Noise;
  /** Most numbers one of its parts holds: decides how occupations are cut into batches. */
  readonly mostNumbers: number;
  /** Whether somebody waits for the single futures: they are then computed where they are not stored. */
  readonly needsFutures?: boolean;
}

/** The key that a request's outcomes are stored under. */
export const outcomeKey = (
  { dataset, scenarioHash, to, draws, seed, noise = "expected" }: ProjectionRequest,
  baseYear: number,
): RunKey => ({
  dataset,
  scenario: scenarioHash,
  model: MODEL_VERSION,
  seed,
  draws,
  noise,
  firstYear: baseYear,
  lastYear: to,
});
