import type { SampleFlow } from "../flow/sample-flow.ts";
import { type Estimated, estimateAll } from "./estimate.ts";
import type { SimulationOptions } from "./kernel/kernel.ts";
import type { SimulationOutcome } from "./outcome.ts";
import { simulate } from "./simulate.ts";

export interface ReplicationOptions extends Omit<SimulationOptions, "draw"> {
  readonly replications: number;
  /** Number of the first, default 0: replication d is the same in whatever part of the work it is computed. */
  readonly firstDraw?: number;
}

/**
 * Simulates a flow several times, each time with other samples, or with another flow where it depends on the draw.
 *
 * One flow over the draws: the interval is chance alone. A flow per draw: what is uncertain of its figures as well.
 */
export function replicate(flow: SampleFlow | ((draw: number) => SampleFlow), options: ReplicationOptions): Estimated<SimulationOutcome> {
  const { replications, firstDraw = 0, ...rest } = options;
  const flowOf = typeof flow === "function" ? flow : () => flow;
  return estimateAll(Array.from({ length: replications }, (_, i) => simulate(flowOf(firstDraw + i), { ...rest, draw: firstDraw + i })));
}
