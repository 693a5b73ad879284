import type { Network } from "./network.ts";
import { leastCostFlow } from "./network-simplex.ts";

/** An arc that carries nothing, or at least so much: a site that opens only for several. */
export interface OpeningArc {
  readonly arc: number;
  readonly least: number;
}

/** How a flow with openings came out. */
export type FlowWithOpenings =
  /** `optimal`: nothing costs less. `limit`: nothing costs less than `bound`; no more flows were looked at. */
  | {
      readonly status: "optimal" | "limit";
      readonly objective: number;
      readonly bound: number;
      readonly flow: Float64Array;
      readonly flows: number;
    }
  | { readonly status: "infeasible" | "unbounded" | "nothing-found" };

/** Flows looked at before the best so far is given. */
const MOST_FLOWS = 5000;
const OPEN = 1;
const CLOSED = 2;

/** Openings decided so far, and what no flow that keeps to them costs less than. */
interface Branch {
  readonly decided: Uint8Array;
  readonly bound: number;
  readonly flow: Float64Array;
}

/**
 * Finds a flow of least cost in which some arcs carry nothing or at least so much. A flow without that condition costs no more; where an arc
 * carries too little it is closed in one branch and opened in the other, and the branch that may cost least is looked at first.
 */
export function leastCostWithOpenings(network: Network, openings: readonly OpeningArc[], mostFlows = MOST_FLOWS): FlowWithOpenings {
  let flows = 0;
  const look = (decided: Uint8Array): Branch | "infeasible" | "unbounded" => {
    flows++;
    const supply = network.supply.slice();
    const capacity = network.capacity.slice();
    let sure = 0;
    openings.forEach(({ arc, least }, index) => {
      if (decided[index] === CLOSED) capacity[arc] = 0;
      if (decided[index] !== OPEN) return;
      capacity[arc]! -= least;
      supply[network.from[arc]!]! -= least;
      supply[network.to[arc]!]! += least;
      sure += least * network.cost[arc]!;
    });
    const found = leastCostFlow({ ...network, supply, capacity });
    if (found.status !== "optimal") return found.status;
    openings.forEach(({ arc, least }, index) => {
      if (decided[index] === OPEN) found.flow[arc]! += least;
    });
    return { decided, bound: found.objective + sure, flow: found.flow };
  };
  /** The opening that lacks most of what it has not decided to have; -1 where all hold. */
  const broken = ({ decided, flow }: Branch): number => {
    let worst = -1;
    let most = 0;
    openings.forEach(({ arc, least }, index) => {
      const short = Math.min(flow[arc]!, least - flow[arc]!);
      if (decided[index] !== 0 || short <= most) return;
      most = short;
      worst = index;
    });
    return worst;
  };

  // A site that takes fewer than it opens for never opens.
  const root = look(Uint8Array.from(openings, ({ arc, least }) => (least > network.capacity[arc]! ? CLOSED : 0)));
  if (typeof root === "string") return { status: root };
  const waiting = [root];
  let best: Branch | undefined;
  while (waiting.length > 0 && flows < mostFlows) {
    const next = waiting.pop()!;
    if (best !== undefined && next.bound >= best.bound) break;
    const index = broken(next);
    if (index < 0) {
      best = next;
      continue;
    }
    for (const decision of [CLOSED, OPEN]) {
      const decided = next.decided.slice();
      decided[index] = decision;
      const branch = look(decided);
      if (branch === "unbounded") return { status: "unbounded" };
      if (branch === "infeasible") continue;
      // The cheapest last, and of two alike the newer: it is nearer to a flow that holds.
      let at = waiting.length;
      while (at > 0 && waiting[at - 1]!.bound < branch.bound) at--;
      waiting.splice(at, 0, branch);
    }
  }
  const open = waiting.at(-1);
  if (best === undefined) return { status: open === undefined ? "infeasible" : "nothing-found" };
  const bound = Math.min(best.bound, open?.bound ?? best.bound);
  return { status: bound === best.bound ? "optimal" : "limit", objective: best.bound, bound, flow: best.flow, flows };
}
