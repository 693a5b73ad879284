/** A count of persons, and the parts it is the sum of. A leaf has no parts. Ids are unique in a tree; parts of zero are left out. */
export interface CountNode {
  readonly id: string;
  readonly count: number;
  readonly parts: readonly CountNode[];
}

/** A node with its place. */
export interface PlacedNode {
  readonly id: string;
  readonly count: number;
  /** The same for nodes of different trees that have the same id and count. */
  readonly twin: string;
  readonly parts: readonly PlacedNode[];
  readonly whole: PlacedNode | null;
}

/** Gives every node of a tree, each before its parts. */
export function placeNodes(root: CountNode): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const place = ({ id, count, parts }: CountNode, whole: PlacedNode | null): PlacedNode => {
    const below: PlacedNode[] = [];
    const node: PlacedNode = { id, count, twin: `${id} ${count.toFixed(6)}`, parts: below, whole };
    placed.push(node);
    for (const part of parts) below.push(place(part, node));
    return node;
  };
  place(root, null);
  return placed;
}
