import type { PlacedNode } from "./count-tree.ts";

/** What a count can be, for someone who knows some of the others. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Ranges closer than this are the same: sums of fractions are not exact. */
export const SAME = 1e-6;

/** Rounds of narrowing; each round only makes ranges narrower, and few are needed. */
const MOST_ROUNDS = 50;

const isSame = (a: Range, b: Range): boolean => Math.abs(a.low - b.low) < SAME && (a.high === b.high || Math.abs(a.high - b.high) < SAME);
const both = (a: Range, b: Range): Range => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });
const sum = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((total, { low }) => total + low, 0),
  high: ranges.reduce((total, { high }) => total + high, 0),
});

/**
 * Works out what each count of some trees can be for someone who has a range for some of them to begin with, and knows that every count is
 * the sum of its parts and that twins, nodes of different trees with the same id and count, are the same.
 *
 * Within a tree, ranges are narrowed from the parts up and then from the whole down; no sum has parts in common with another but through
 * the tree, so two passes give the narrowest ranges there are (arc consistency on a tree; on hierarchical tables Willenborg and de Waal,
 * Elements of Statistical Disclosure Control, 2001). Twins carry what is known from tree to tree until nothing changes.
 *
 * @param trees every node of each tree, each before its parts.
 * @param givenOf what is known of a node to begin with.
 */
export function rangesOf(
  trees: readonly (readonly PlacedNode[])[],
  givenOf: (node: PlacedNode, tree: number) => Range,
): Map<string, Range> {
  const found = new Map<string, Range>();
  trees.forEach((nodes, tree) => {
    for (const node of nodes) found.set(node.twin, both(found.get(node.twin) ?? givenOf(node, tree), givenOf(node, tree)));
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const nodes of trees) {
      for (const [twin, range] of narrowed(nodes, found)) {
        if (!isSame(range, found.get(twin)!)) changed = true;
        found.set(twin, range);
      }
    }
    if (!changed || trees.length === 1) break;
  }
  return found;
}

function narrowed(nodes: readonly PlacedNode[], given: ReadonlyMap<string, Range>): Map<string, Range> {
  const up = new Map<PlacedNode, Range>();
  for (const node of nodes.toReversed()) {
    const own = given.get(node.twin)!;
    up.set(node, node.parts.length === 0 ? own : both(own, sum(node.parts.map((part) => up.get(part)!))));
  }
  const down = new Map<PlacedNode, Range>();
  for (const node of nodes) {
    if (node.whole === null) down.set(node, up.get(node)!);
    const { low, high } = down.get(node)!;
    for (const part of node.parts) {
      const others = sum(node.parts.filter((other) => other !== part).map((other) => up.get(other)!));
      down.set(part, both(up.get(part)!, { low: low - others.high, high: high - others.low }));
    }
  }
  return new Map([...down].map(([{ twin }, range]) => [twin, range]));
}
