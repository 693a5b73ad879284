import type { Network } from "./network.ts";
import { leastCostFlow } from "./network-simplex.ts";

/** A flow that is best by several costs, one after the other. */
export interface StagedFlow {
  /** Units on each arc. */
  readonly flow: Float64Array;
  /** Prices at the nodes that prove the first stage (`Flow.potential`). */
  readonly potential: Float64Array;
  /** Stages done; fewer than asked for where it was stopped. */
  readonly stages: number;
}

/**
 * Finds a flow of least cost by the first costs, of those one of least cost by the second, and so on; null where nothing can be sent.
 *
 * After a stage its prices tell which flows are as good: those that leave every arc empty that costs more than its ends' prices, and fill every arc
 * that costs less (complementary slackness). Those arcs are fixed, and the rest is what the next stage chooses among; so no stage is
 * weighed against another.
 */
export function leastCostInStages(
  network: Omit<Network, "cost">,
  costs: Iterable<Float64Array>,
  stopped: () => boolean = () => false,
): StagedFlow | null {
  const flow = new Float64Array(network.from.length);
  const supply = network.supply.slice();
  let open: number[] = Array.from(flow, (_, arc) => arc);
  let potential: Float64Array | undefined;
  let stages = 0;
  for (const cost of costs) {
    if (stages > 0 && stopped()) break;
    const pick = (values: ArrayLike<number>): Float64Array => Float64Array.from(open, (arc) => values[arc]!);
    const found = leastCostFlow({
      nodes: network.nodes,
      supply,
      from: Int32Array.from(open, (arc) => network.from[arc]!),
      to: Int32Array.from(open, (arc) => network.to[arc]!),
      capacity: pick(network.capacity),
      cost: pick(cost),
    });
    if (found.status !== "optimal") return null;
    stages++;
    potential ??= found.potential;
    const still: number[] = [];
    for (const [at, arc] of open.entries()) {
      flow[arc] = found.flow[at]!;
      const [from, to] = [network.from[arc]!, network.to[arc]!];
      const reduced = cost[arc]! + found.potential[from]! - found.potential[to]!;
      if (reduced === 0) still.push(arc);
      else if (reduced < 0) {
        supply[from]! -= flow[arc]!;
        supply[to]! += flow[arc]!;
      }
    }
    open = still;
  }
  return potential === undefined ? null : { flow, potential, stages };
}
