/**
 * A network in which something flows at least cost: students to places, with what each choice costs.
 *
 * Arrays are parallel: arc `i` goes from `from[i]` to `to[i]`, takes at most `capacity[i]` and costs `cost[i]` a unit. `supply` is what a node
 * sends out, negative what it takes in; supplies add up to zero. Everything is a whole number; capacity may be `Infinity`.
 */
export interface Network {
  readonly nodes: number;
  readonly supply: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
}

/** How a flow came out. `infeasible`: the supplies cannot be sent; `unbounded`: a circle of negative cost has no capacity. */
export type Flow =
  | {
      readonly status: "optimal";
      readonly objective: number;
      /** Units on each arc. */
      readonly flow: Float64Array;
      /**
       * Price of a unit at each node. For every arc `cost + potential[from] - potential[to]` is at least zero where it is not full, and at most
       * zero where something flows: that is the proof that no flow costs less.
       */
      readonly potential: Float64Array;
      readonly pivots: number;
    }
  | { readonly status: "infeasible" | "unbounded" };
