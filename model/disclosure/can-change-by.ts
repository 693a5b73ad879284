import type { CountTable, KnownTotals } from "./count-table.ts";

/** Room for change between nodes: rows (0..R-1), columns (R..R+C-1) and, last, what lies outside the known totals. */
type Network = number[][];

/**
 * Builds the network of changes that keep every total: raising a hidden count leads from its row to its column without limit, lowering
 * one leads from its column to its row by at most the count itself. A row or column whose total nobody knows gives and takes freely. The
 * cell asked about is left out.
 */
function network(
  counts: CountTable,
  hidden: readonly (readonly boolean[])[],
  [row, column]: readonly [number, number],
  known: KnownTotals,
): Network {
  const rows = counts.length;
  const nodes = rows + (counts[0]?.length ?? 0) + 1;
  const outside = nodes - 1;
  const capacity: Network = Array.from({ length: nodes }, () => new Array<number>(nodes).fill(0));
  for (let node = 0; node < outside; node++) {
    if (node < rows ? known.rows : known.columns) continue;
    capacity[node]![outside] = Number.POSITIVE_INFINITY;
    capacity[outside]![node] = Number.POSITIVE_INFINITY;
  }
  for (const [r, line] of counts.entries())
    for (const [c, count] of line.entries()) {
      if (!hidden[r]![c] || (r === row && c === column)) continue;
      capacity[r]![rows + c] = Number.POSITIVE_INFINITY;
      capacity[rows + c]![r] = count;
    }
  return capacity;
}

/** Finds a shortest path with room left, as the node before each node; null where there is none. */
function path(capacity: Network, from: number, to: number): number[] | null {
  const before = new Array<number>(capacity.length).fill(-1);
  before[from] = from;
  const queue = [from];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (let next = 0; next < capacity.length; next++) {
      if (capacity[node]![next]! <= 0 || before[next] !== -1) continue;
      before[next] = node;
      if (next === to) return before;
      queue.push(next);
    }
  }
  return null;
}

/** Greatest flow between two nodes (Edmonds and Karp 1972). Changes `capacity`. */
function greatestFlow(capacity: Network, from: number, to: number): number {
  let flow = 0;
  for (let before = path(capacity, from, to); before !== null; before = path(capacity, from, to)) {
    let room = Number.POSITIVE_INFINITY;
    for (let node = to; node !== from; node = before[node]!) room = Math.min(room, capacity[before[node]!]![node]!);
    if (room === Number.POSITIVE_INFINITY) return room;
    for (let node = to; node !== from; node = before[node]!) {
      capacity[before[node]!]![node]! -= room;
      capacity[node]![before[node]!]! += room;
    }
    flow += room;
  }
  return flow;
}

/**
 * Tells how wide the range is that a hidden count can lie in, for someone who knows every shown count, the known totals, and that no count
 * is below zero. Exact: it is the sum of the greatest rise and the greatest fall that the other hidden counts can make up for.
 */
export function canChangeBy(
  counts: CountTable,
  hidden: readonly (readonly boolean[])[],
  cell: readonly [number, number],
  known: KnownTotals,
): number {
  const [row, column] = [cell[0], counts.length + cell[1]];
  const rise = greatestFlow(network(counts, hidden, cell, known), column, row);
  const fall = Math.min(counts[cell[0]]![cell[1]]!, greatestFlow(network(counts, hidden, cell, known), row, column));
  return rise + fall;
}
