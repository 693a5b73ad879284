import type { PlacedNode } from "./count-tree.ts";

/** What a count can be, for someone who knows some of the others. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Counts closer than this are the same: sums of fractions are not exact. */
export const SAME = 1e-6;

const both = (a: Range, b: Range): Range => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) });
const sum = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((total, { low }) => total + low, 0),
  high: ranges.reduce((total, { high }) => total + high, 0),
});

/**
 * Works out what each count of a tree can be for someone who knows some counts, that none is below zero, and that every count is the sum of
 * its parts.
 *
 * Ranges are narrowed from the parts up and then from the whole down. No sum has parts in common with another but through the tree, so two
 * passes give the narrowest ranges there are (arc consistency on a tree; on hierarchical tables Willenborg and de Waal, Elements of
 * Statistical Disclosure Control, 2001).
 *
 * @param nodes every node, each before its parts.
 */
export function rangesOf(nodes: readonly PlacedNode[], isGiven: (node: PlacedNode) => boolean): Map<PlacedNode, Range> {
  const up = new Map<PlacedNode, Range>();
  for (const node of nodes.toReversed()) {
    const own = isGiven(node) ? { low: node.count, high: node.count } : { low: 0, high: Number.POSITIVE_INFINITY };
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
  return down;
}
