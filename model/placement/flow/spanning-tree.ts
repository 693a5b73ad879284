/**
 * A tree that reaches every node from a root, each node with the arc to the one above it, and its price.
 *
 * Children hang in a list of their own, so that what hangs below a node is walked without looking at others.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  /** Arc between a node and the one above it. */
  readonly arc: Int32Array;
  readonly potential: Float64Array;
  readonly #depth: Int32Array;
  readonly #child: Int32Array;
  readonly #after: Int32Array;
  readonly #before: Int32Array;
  readonly #stack: Int32Array;

  constructor(nodes: number, root: number) {
    const none = (): Int32Array => new Int32Array(nodes).fill(-1);
    this.parent = none();
    this.arc = none();
    this.potential = new Float64Array(nodes);
    this.#depth = new Int32Array(nodes);
    this.#child = none();
    this.#after = none();
    this.#before = none();
    this.#stack = new Int32Array(nodes);
    this.parent[root] = -1;
  }

  /** Hangs a node without children below another. */
  hang(node: number, parent: number, arc: number, potential: number): void {
    this.potential[node] = potential;
    this.#depth[node] = this.#depth[parent]! + 1;
    this.#attach(node, parent, arc);
  }

  /** The lowest node that is above both, or one of them. */
  meet(one: number, other: number): number {
    const { parent } = this;
    let [a, b] = [one, other];
    while (a !== b) {
      if (this.#depth[a]! >= this.#depth[b]!) a = parent[a]!;
      else b = parent[b]!;
    }
    return a;
  }

  /**
   * Cuts what hangs at `top` off, turns it so that `inside` comes to the top, and hangs it below `outside` by `arc`. All its prices change by
   * `change`.
   */
  move(top: number, inside: number, outside: number, arc: number, change: number): void {
    let node = inside;
    let above = outside;
    let by = arc;
    for (;;) {
      const next = this.parent[node]!;
      const nextArc = this.arc[node]!;
      this.#detach(node);
      this.#attach(node, above, by);
      if (node === top) break;
      above = node;
      by = nextArc;
      node = next;
    }
    this.#settle(inside, change);
  }

  /** Depths and prices of all that hangs at a node. */
  #settle(top: number, change: number): void {
    let height = 0;
    this.#stack[height++] = top;
    while (height > 0) {
      const node = this.#stack[--height]!;
      this.#depth[node] = this.#depth[this.parent[node]!]! + 1;
      this.potential[node]! += change;
      for (let child = this.#child[node]!; child >= 0; child = this.#after[child]!) this.#stack[height++] = child;
    }
  }

  #attach(node: number, parent: number, arc: number): void {
    const first = this.#child[parent]!;
    this.parent[node] = parent;
    this.arc[node] = arc;
    this.#after[node] = first;
    this.#before[node] = -1;
    if (first >= 0) this.#before[first] = node;
    this.#child[parent] = node;
  }

  #detach(node: number): void {
    const before = this.#before[node]!;
    const after = this.#after[node]!;
    if (before >= 0) this.#after[before] = after;
    else this.#child[this.parent[node]!] = after;
    if (after >= 0) this.#before[after] = before;
  }
}
