import type { PlacedNode } from "./count-tree.ts";
import { greatestChange } from "./greatest-change.ts";

/** Everything that is told of some counts: each count once, and each sum once, however many trees say it. */
export interface Sums {
  /** Position of each count. */
  readonly positions: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
  /** Positions of a sum and of its parts. */
  readonly rows: readonly { readonly whole: number; readonly parts: readonly number[] }[];
}

/** Gathers the counts and sums of some trees. */
export function sumsOf(trees: readonly (readonly PlacedNode[])[]): Sums {
  const positions = new Map<string, number>();
  const counts: number[] = [];
  const rows = new Map<string, Sums["rows"][number]>();
  const at = ({ twin, count }: PlacedNode): number => {
    const known = positions.get(twin);
    if (known !== undefined) return known;
    positions.set(twin, counts.length);
    return counts.push(count) - 1;
  };
  for (const nodes of trees) {
    for (const node of nodes) {
      const row = { whole: at(node), parts: node.parts.map(at).sort((a, b) => a - b) };
      if (row.parts.length > 0) rows.set(`${row.whole}=${row.parts.join("+")}`, row);
    }
  }
  return { positions, counts, rows: [...rows.values()] };
}

/**
 * Tells how wide the range is that a count can lie in, exactly, for someone who knows some counts, all the sums, and that no count is below
 * zero: what is known of a sum in one tree tells of the others, which ranges of single counts do not show.
 *
 * @param isGiven by position, whether a count is known.
 * @param enough a width larger than this is not looked for.
 */
export function widthOf(position: number, { counts, rows }: Sums, isGiven: readonly boolean[], enough: number): number {
  if (isGiven[position]) return 0;
  const columns = new Int32Array(counts.length).fill(-1);
  const open: number[] = [];
  counts.forEach((_, at) => {
    if (!isGiven[at]) columns[at] = open.push(at) - 1;
  });
  const left = new Map<string, [number, number][]>();
  for (const { whole, parts } of rows) {
    const terms: [number, number][] = [];
    if (columns[whole]! >= 0) terms.push([columns[whole]!, -1]);
    for (const part of parts) if (columns[part]! >= 0) terms.push([columns[part]!, 1]);
    if (terms.length > 0) left.set(terms.join(" "), terms);
  }
  const sums = {
    rows: [...left.values()],
    fall: open.map((at) => counts[at]!),
    rise: open.map(() => Number.POSITIVE_INFINITY),
  };
  const rise = greatestChange(sums, columns[position]!, 1, enough);
  return rise >= enough ? rise : rise + greatestChange(sums, columns[position]!, -1, enough);
}
