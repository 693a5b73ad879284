import { type CountNode, type PlacedNode, placeNodes } from "./count-tree.ts";
import { movesFor } from "./moves.ts";
import { rangesOf, SAME } from "./ranges.ts";
import { sumsOf, widthOf } from "./width.ts";

/** One tree of counts, and what is published of it. */
export interface PublishedTree {
  readonly root: CountNode;
  /** Nodes that would be published; the others are not, and protect or need protection all the same. */
  readonly published: ReadonlySet<string>;
  /** Nodes whose count people know from elsewhere, for example since it was shown before. Hiding them helps nobody. */
  readonly known?: ReadonlySet<string> | undefined;
}

/**
 * Trees that tell of the same people: at different times, of all and of some of them. Nodes with the same id and count are the same count,
 * and readers know that.
 */
export interface TreesQuestion {
  readonly trees: readonly PublishedTree[];
  /** Keys that are hidden already. */
  readonly hidden: ReadonlySet<string>;
  /** Keys of a node: it is hidden in every tree as soon as one of them is. The last is the one to hide it by. Default its id. */
  readonly keysOf?: ((id: string) => readonly string[]) | undefined;
  /** Smallest count that is shown, and the least width of the range a hidden one can lie in. */
  readonly smallest: number;
  /** Whether a node is never hidden for the sake of another, since that would hide too much. Default none is. */
  readonly isKept?: ((id: string) => boolean) | undefined;
  /** Whether a small count needs protection. Default: each does. */
  readonly isSensitive?: ((id: string) => boolean) | undefined;
}

/** Which keys are hidden, and which nodes cannot be protected since what gives them away is known. */
export interface TreesAnswer {
  readonly hidden: ReadonlySet<string>;
  readonly exposed: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Hides every small count of some trees that would be published, and as many others as it takes that nobody can work out a small one,
 * published or not, from the counts beside it, the sums above and below it, and the same counts in another tree: each keeps a range at
 * least `smallest` wide.
 *
 * As long as one does not, the smallest count beside it is hidden with as little below as makes it free; where that is not enough, the sum
 * above, and so on up to the top. Hiding more never narrows a range.
 */
export function hideInTrees({ trees, smallest, isSensitive, isKept, ...given }: TreesQuestion): TreesAnswer {
  const placed = trees.map(({ root }) => placeNodes(root));
  const hidden = new Set(given.hidden);
  const keys = new Map(placed.flatMap((nodes) => nodes.map(({ id }) => [id, given.keysOf?.(id) ?? [id]] as const)));
  const keyOf = ({ id }: PlacedNode): string => keys.get(id)!.at(-1)!;
  const isKnown = ({ id }: PlacedNode, tree: number): boolean => trees[tree]!.known?.has(id) ?? false;
  const isHidden = (id: string, also: ReadonlySet<string>): boolean => keys.get(id)!.some((key) => hidden.has(key) || also.has(key));
  const small = placed.flatMap((nodes, tree) =>
    nodes
      .filter(({ id, count }) => count > SAME && count < smallest - SAME && (isSensitive?.(id) ?? true))
      .map((node) => ({ node, tree, published: trees[tree]!.published.has(node.id) })),
  );
  for (const { node, published } of small) if (published) hidden.add(keyOf(node));

  const sums = sumsOf(placed);
  const [known, published, ids] = [new Set<number>(), new Set<number>(), new Map<number, string>()];
  placed.forEach((nodes, tree) => {
    for (const node of nodes) {
      const at = sums.positions.get(node.twin)!;
      ids.set(at, node.id);
      if (isKnown(node, tree)) known.add(at);
      if (trees[tree]!.published.has(node.id)) published.add(at);
    }
  });
  const isGiven = (at: number, also: ReadonlySet<string>): boolean => known.has(at) || (published.has(at) && !isHidden(ids.get(at)!, also));
  const widthWith = (also: ReadonlySet<string>, node: PlacedNode): number => {
    const at = (one: PlacedNode): number => sums.positions.get(one.twin)!;
    if (placed.length > 1)
      return widthOf(
        at(node),
        sums,
        sums.counts.map((_, position) => isGiven(position, also)),
        smallest,
      );
    // In one tree, two passes are as exact and much faster.
    const { low, high } = rangesOf(placed[0]!, (one) => isGiven(at(one), also)).get(node)!;
    return high - low;
  };

  const exposed = new Set<string>();
  const shown = (other: PlacedNode, tree: number): boolean => trees[tree]!.published.has(other.id) && !isHidden(other.id, NONE);
  for (const { node } of small.filter((one) => !known.has(sums.positions.get(one.node.twin)!))) {
    for (;;) {
      const now = widthWith(NONE, node);
      if (now >= smallest - SAME) break;
      const moves = (keep: (id: string) => boolean) =>
        movesFor(node, placed, { isKnown: (other, tree) => isKnown(other, tree) || keep(other.id), keyOf, isShown: shown });
      const better = (one: ReadonlySet<string>): boolean => widthWith(one, node) > now + SAME;
      const [wanted, any] = [moves((id) => isKept?.(id) ?? false), isKept === undefined ? [] : moves(() => false)];
      const move = wanted.find(better) ?? any.find(better) ?? wanted.at(-1) ?? any.at(-1);
      if (move === undefined) {
        exposed.add(node.id);
        break;
      }
      for (const key of move) hidden.add(key);
    }
  }
  return { hidden, exposed: [...exposed] };
}
