import type { Flow, Network } from "./network.ts";
import { SpanningTree } from "./spanning-tree.ts";

const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;

/**
 * Finds a flow of least cost by the primal network simplex method: a spanning tree of arcs carries what is left when all others are empty or
 * full, and arcs that pay are taken into it one after the other. Arcs are looked at in blocks of about the square root of their number
 * (Grigoriadis 1986), and trees are kept strongly feasible, so that it ends (Cunningham 1976).
 *
 * Same network, same flow. Costs times flow must stay below 2^53.
 *
 * @throws RangeError where the arrays do not fit each other, or supplies do not add up to zero.
 */
export function leastCostFlow(network: Network): Flow {
  check(network);
  const { nodes, supply } = network;
  const stated = network.from.length;
  const arcs = stated + nodes;
  const root = nodes;
  const order = mixed(stated);
  const from = new Int32Array(arcs);
  const to = new Int32Array(arcs);
  const capacity = new Float64Array(arcs);
  const cost = new Float64Array(arcs);
  for (let arc = 0; arc < stated; arc++) {
    const of = order[arc]!;
    from[arc] = network.from[of]!;
    to[arc] = network.to[of]!;
    capacity[arc] = network.capacity[of]!;
    cost[arc] = network.cost[of]!;
  }
  const flow = new Float64Array(arcs);
  const state = new Int8Array(arcs).fill(AT_LOWER);

  // One arc more for each node, to or from a root of its own, dearer than any way through the network.
  let dear = 1;
  for (let arc = 0; arc < stated; arc++) dear = Math.max(dear, Math.abs(cost[arc]!) + 1);
  dear *= nodes + 1;
  const tree = new SpanningTree(nodes + 1, root);
  for (let node = 0; node < nodes; node++) {
    const arc = stated + node;
    const out = supply[node]! >= 0;
    from[arc] = out ? node : root;
    to[arc] = out ? root : node;
    capacity[arc] = Number.POSITIVE_INFINITY;
    cost[arc] = dear;
    flow[arc] = Math.abs(supply[node]!);
    state[arc] = IN_TREE;
    tree.hang(node, root, arc, out ? -dear : dear);
  }
  const { potential } = tree;

  const block = Math.max(10, Math.ceil(Math.sqrt(arcs)));
  let next = 0;
  /** The arc of a block that pays best, or -1 where none of all pays. */
  const entering = (): number => {
    let best = 0;
    let found = -1;
    let left = block;
    let arc = next;
    for (let seen = 0; seen < stated; seen++) {
      const pays = state[arc]! * (cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!);
      if (pays < best) {
        best = pays;
        found = arc;
      }
      if (++arc === stated) arc = 0;
      if (--left === 0) {
        if (found >= 0) break;
        left = block;
      }
    }
    next = arc;
    return found;
  };

  let pivots = 0;
  for (let arc = entering(); arc >= 0; arc = entering()) {
    pivots++;
    // What flows more goes round a circle: from `first` up to where the two ways to the root meet, and down to `second`.
    const forward = state[arc] === AT_LOWER;
    const first = forward ? from[arc]! : to[arc]!;
    const second = forward ? to[arc]! : from[arc]!;
    const meet = tree.meet(first, second);
    let most = capacity[arc]!;
    let leaving = -1;
    let side = 0;
    // On the way that flows down to `first` an arc upwards is emptied, one downwards is filled; ties go to the last on the circle.
    for (let node = first; node !== meet; node = tree.parent[node]!) {
      const up = tree.arc[node]!;
      const room = from[up] === node ? flow[up]! : capacity[up]! - flow[up]!;
      if (room < most) {
        most = room;
        leaving = node;
        side = 1;
      }
    }
    for (let node = second; node !== meet; node = tree.parent[node]!) {
      const up = tree.arc[node]!;
      const room = from[up] === node ? capacity[up]! - flow[up]! : flow[up]!;
      if (room <= most) {
        most = room;
        leaving = node;
        side = 2;
      }
    }
    if (most === Number.POSITIVE_INFINITY) return { status: "unbounded" };
    if (most > 0) {
      flow[arc]! += forward ? most : -most;
      for (let node = first; node !== meet; node = tree.parent[node]!) {
        const up = tree.arc[node]!;
        flow[up]! += from[up] === node ? -most : most;
      }
      for (let node = second; node !== meet; node = tree.parent[node]!) {
        const up = tree.arc[node]!;
        flow[up]! += from[up] === node ? most : -most;
      }
    }
    if (leaving < 0) {
      state[arc] = forward ? AT_UPPER : AT_LOWER;
      continue;
    }
    const out = tree.arc[leaving]!;
    state[out] = flow[out] === 0 ? AT_LOWER : AT_UPPER;
    const [inside, outside] = side === 1 ? [first, second] : [second, first];
    const pays = cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!;
    tree.move(leaving, inside, outside, arc, from[arc] === inside ? -pays : pays);
    state[arc] = IN_TREE;
  }

  for (let arc = stated; arc < arcs; arc++) if (flow[arc]! > 0) return { status: "infeasible" };
  let objective = 0;
  const sent = new Float64Array(stated);
  for (let arc = 0; arc < stated; arc++) {
    sent[order[arc]!] = flow[arc]!;
    objective += flow[arc]! * cost[arc]!;
  }
  return { status: "optimal", objective, flow: sent, potential: potential.slice(0, nodes), pivots };
}

/**
 * An order of arcs in which those stated one after the other are far apart: a block then looks at arcs of all the network, and not at those of
 * a few nodes.
 */
function mixed(arcs: number): Int32Array {
  const order = new Int32Array(arcs);
  const step = Math.max(10, Math.floor(Math.sqrt(arcs)));
  let at = 0;
  for (let start = 0; start < step; start++) for (let arc = start; arc < arcs; arc += step) order[at++] = arc;
  return order;
}

function check({ nodes, supply, from, to, capacity, cost }: Network): void {
  const arcs = from.length;
  if (supply.length !== nodes) throw new RangeError(`${supply.length} supplies for ${nodes} nodes`);
  if (to.length !== arcs || capacity.length !== arcs || cost.length !== arcs) throw new RangeError("arcs of several lengths");
  for (let arc = 0; arc < arcs; arc++) {
    if (!(from[arc]! >= 0 && from[arc]! < nodes && to[arc]! >= 0 && to[arc]! < nodes))
      throw new RangeError(`arc ${arc} has an end that is no node`);
    if (!(capacity[arc]! >= 0)) throw new RangeError(`arc ${arc} has capacity ${capacity[arc]}`);
    if (!Number.isFinite(cost[arc]!)) throw new RangeError(`arc ${arc} costs ${cost[arc]}`);
  }
  const sum = supply.reduce((one, other) => one + other, 0);
  if (sum !== 0) throw new RangeError(`supplies add up to ${sum}, not to zero`);
}
