import { type CountNode, type PlacedNode, placeNodes } from "./count-tree.ts";
import { movesFor } from "./moves.ts";
import { type Range, rangesOf, SAME } from "./ranges.ts";
import { widthOf } from "./width.ts";

/** One tree of counts, and what is published of it. */
export interface PublishedTree {
  readonly root: CountNode;
  /** Nodes that would be published; the others are not, and protect or need protection all the same. */
  readonly published: ReadonlySet<string>;
  /** Nodes whose count people know from elsewhere, for example since it was shown before. Hiding them helps nobody. */
  readonly known?: ReadonlySet<string> | undefined;
  /** The most a count can be, where people know; default no limit. */
  readonly limitOf?: ((id: string) => number) | undefined;
}

/** Trees of the same nodes at different times, published one after the other; a node is hidden in all of them or in none. */
export interface TreesQuestion {
  readonly trees: readonly PublishedTree[];
  /** Nodes that are hidden already. */
  readonly hidden: ReadonlySet<string>;
  /** Smallest count that is shown, and the least width of the range a hidden one can lie in. */
  readonly smallest: number;
  /** Whether a count needs protection. Default: each below `smallest` does. */
  readonly isSensitive?: ((id: string, tree: number) => boolean) | undefined;
}

/** Which nodes are hidden, what can be told of each tree, and which counts cannot be protected since what gives them away is known. */
export interface TreesAnswer {
  readonly hidden: ReadonlySet<string>;
  /** By tree: the most each count can be for someone who knows what is shown; infinite where nothing limits it. */
  readonly most: readonly ReadonlyMap<string, number>[];
  readonly exposed: readonly string[];
}

const NO_LIMIT = (): number => Number.POSITIVE_INFINITY;
const NONE: ReadonlySet<string> = new Set();

/**
 * Hides every small count of some trees that would be published, and as many others as it takes that nobody can work out a small one,
 * published or not, from the counts beside it, the sums above and below it, and the same counts in another tree: each keeps a range at
 * least `smallest` wide.
 *
 * As long as one does not, the smallest count beside it is hidden with as little below as makes it free; where that is not enough, the sum
 * above, and so on up to the top. Hiding more never narrows a range.
 */
export function hideInTrees({ trees, smallest, isSensitive, ...given }: TreesQuestion): TreesAnswer {
  const placed = trees.map(({ root }) => placeNodes(root));
  const hidden = new Set(given.hidden);
  const isKnown = ({ id }: PlacedNode, tree: number): boolean => trees[tree]!.known?.has(id) ?? false;
  const small = placed.flatMap((nodes, tree) =>
    nodes
      .filter(({ id, count }) => isSensitive?.(id, tree) ?? (count > SAME && count < smallest - SAME))
      .map((node) => ({ node, tree, published: trees[tree]!.published.has(node.id) })),
  );
  for (const { node, published } of small) if (published) hidden.add(node.id);

  const isShown = ({ id }: PlacedNode, tree: number, also: ReadonlySet<string>): boolean =>
    trees[tree]!.published.has(id) && !hidden.has(id) && !also.has(id);
  const givenWith =
    (also: ReadonlySet<string>) =>
    (node: PlacedNode, tree: number): Range =>
      isKnown(node, tree) || isShown(node, tree, also)
        ? { low: node.count, high: node.count }
        : { low: 0, high: (trees[tree]!.limitOf ?? NO_LIMIT)(node.id) };
  const widthWith = (also: ReadonlySet<string>, node: PlacedNode): number => {
    const { low, high } = rangesOf(placed, givenWith(also)).get(node.twin)!;
    // Ranges are exact in one tree; in several they can only be too wide.
    return trees.length === 1 || high - low < smallest - SAME ? high - low : widthOf(node, placed, givenWith(also), smallest);
  };

  const exposed = new Set<string>();
  for (const { node } of small.filter((one) => !isKnown(one.node, one.tree))) {
    for (;;) {
      const now = widthWith(NONE, node);
      if (now >= smallest - SAME) break;
      const moves = movesFor(node, placed, { isKnown, isShown: (other, tree) => isShown(other, tree, NONE) });
      const move = moves.find((one) => widthWith(one, node) > now + SAME) ?? moves.at(-1);
      if (move === undefined) {
        exposed.add(node.id);
        break;
      }
      for (const id of move) hidden.add(id);
    }
  }
  const ranges = rangesOf(placed, givenWith(NONE));
  const most = placed.map((nodes) => new Map(nodes.map(({ id, twin }) => [id, ranges.get(twin)!.high])));
  return { hidden, most, exposed: [...exposed] };
}
