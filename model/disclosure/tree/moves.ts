import type { PlacedNode } from "./count-tree.ts";

/** What readers have of a node of a tree. */
export interface Known {
  /** Whether hiding it helps nobody, or is not wanted. */
  isKnown(node: PlacedNode, tree: number): boolean;
  isShown(node: PlacedNode, tree: number): boolean;
  /** What a node is hidden by. */
  keyOf(node: PlacedNode): string;
}

type Move = ReadonlySet<string>;

/**
 * Lists what could be hidden to give a count more room, least first: parts of it, those beside it, then the sum above and those beside that, up to the
 * top; last, everything that a twin of what is hidden could be told from in another tree. Empty where all is hidden or known.
 */
export function movesFor(node: PlacedNode, trees: readonly (readonly PlacedNode[])[], known: Known): Move[] {
  const found: Move[] = [];
  trees.forEach((nodes, tree) => {
    for (const twin of nodes.filter((one) => one.twin === node.twin)) found.push(...movesInTree(twin, tree, known));
  });
  if (trees.length === 1) return found;
  const wider = found.map((move): Move => new Set([...move, ...aroundTwins(move, node, trees, known)]));
  const around = aroundTwins(new Set(), node, trees, known);
  const moves = [...found, ...wider, ...(around.length > 0 ? [new Set(around)] : [])];
  return moves.filter((move) => move.size > 0);
}

function movesInTree(node: PlacedNode, tree: number, { isKnown, isShown, keyOf }: Known): Move[] {
  const moves: Move[] = [];
  // Parts tell of their sum; a small sum has no other than small parts, but a large one may need protection too.
  const own = node.parts.length === 0 ? null : free(node);
  if (own !== null && own.length > 0) moves.push(new Set(own));
  for (let at: PlacedNode | null = node; at !== null; at = at.whole) {
    for (const beside of besides(at)) {
      const freed = free(beside);
      if (freed !== null && freed.length > 0) moves.push(new Set([...pathUp(node, at), ...freed]));
    }
    const path = at.whole === null ? [] : pathUp(node, at.whole);
    if (path.length > 0) moves.push(new Set(path));
  }
  return moves;

  /** Shown sums from above a node up to and with another. */
  function pathUp(from: PlacedNode, to: PlacedNode): string[] {
    const path: string[] = [];
    if (to === from) return path;
    for (let at = from.whole; at !== null; at = at.whole) {
      if (isShown(at, tree) && !isKnown(at, tree)) path.push(keyOf(at));
      if (at === to) break;
    }
    return path;
  }

  /** What must be hidden so that neither a node nor its parts say what its count is; null where people know it. */
  function free(one: PlacedNode): string[] | null {
    if (isKnown(one, tree)) return null;
    const own = isShown(one, tree) ? [keyOf(one)] : [];
    if (one.parts.length === 0) return own;
    const parts = [...one.parts].sort((a, b) => a.count - b.count).map(free);
    const least = parts.filter((part) => part !== null).sort((a, b) => a.length - b.length)[0];
    return least === undefined ? null : [...own, ...least];
  }
}

const besides = ({ whole, id }: PlacedNode): PlacedNode[] =>
  (whole?.parts ?? []).filter((other) => other.id !== id).sort((a, b) => a.count - b.count);

/** Every shown node above and below the nodes of a move and of those around the count, in all trees: what they could be told from. */
function aroundTwins(
  move: Move,
  node: PlacedNode,
  trees: readonly (readonly PlacedNode[])[],
  { isKnown, isShown, keyOf }: Known,
): string[] {
  const ids = new Set<string>();
  for (const one of [node, ...besides(node)]) ids.add(one.id);
  const found = new Set<string>();
  trees.forEach((nodes, tree) => {
    for (const one of nodes) {
      if (!ids.has(one.id) && !move.has(keyOf(one))) continue;
      const related = [...above(one), ...below(one)];
      for (const other of related) if (isShown(other, tree) && !isKnown(other, tree)) found.add(keyOf(other));
    }
  });
  return [...found];
}

const above = ({ whole }: PlacedNode): PlacedNode[] => (whole === null ? [] : [whole, ...above(whole)]);
const below = ({ parts }: PlacedNode): PlacedNode[] => parts.flatMap((part) => [part, ...below(part)]);
