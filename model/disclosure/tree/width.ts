import type { PlacedNode } from "./count-tree.ts";
import { greatestChange, type Sums } from "./greatest-change.ts";
import type { Range } from "./ranges.ts";

/**
 * Tells how wide the range is that a count can lie in, exactly, where several trees share counts: what is known of a sum of twins in one
 * tree tells of the others, which ranges of single counts do not show.
 *
 * @param givenOf what is known of a node to begin with; a range without width is a known count.
 * @param enough a width larger than this is not looked for.
 */
export function widthOf(
  node: PlacedNode,
  trees: readonly (readonly PlacedNode[])[],
  givenOf: (node: PlacedNode, tree: number) => Range,
  enough: number,
): number {
  const given = new Map<string, Range & { readonly count: number }>();
  trees.forEach((nodes, tree) => {
    for (const one of nodes) {
      const { low, high } = givenOf(one, tree);
      const before = given.get(one.twin);
      given.set(one.twin, { low: Math.max(low, before?.low ?? low), high: Math.min(high, before?.high ?? high), count: one.count });
    }
  });
  const columns = new Map([...given].filter(([, { low, high }]) => high > low).map(([twin], column) => [twin, column]));
  const column = columns.get(node.twin);
  if (column === undefined) return 0;
  const ranges = [...columns.keys()].map((twin) => given.get(twin)!);
  const sums: Sums = {
    rows: distinct(trees.flatMap((nodes) => nodes.filter(({ parts }) => parts.length > 0).map((whole) => termsOf(whole, columns)))),
    fall: ranges.map(({ low, count }) => Math.max(0, count - low)),
    rise: ranges.map(({ high, count }) => Math.max(0, high - count)),
  };
  const rise = greatestChange(sums, column, 1, enough);
  return rise >= enough ? rise : rise + greatestChange(sums, column, -1, enough);
}

const termsOf = (whole: PlacedNode, columns: ReadonlyMap<string, number>): [number, number][] =>
  [{ twin: whole.twin, sign: -1 }, ...whole.parts.map(({ twin }) => ({ twin, sign: 1 }))].flatMap(({ twin, sign }): [number, number][] => {
    const column = columns.get(twin);
    return column === undefined ? [] : [[column, sign]];
  });

/** Sums without unknowns say nothing, and one said twice says no more than once. */
function distinct(rows: readonly [number, number][][]): [number, number][][] {
  const found = new Map(rows.map((row) => [[...row].sort(([a], [b]) => a - b).join(" "), row]));
  found.delete("");
  return [...found.values()];
}
