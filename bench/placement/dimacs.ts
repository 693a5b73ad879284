import type { Network } from "#model/placement";

/** A network as a DIMACS file states it, and what its objective is short of: lower bounds are sent beforehand. */
export interface ReadNetwork {
  readonly network: Network;
  /** Cost of what the lower bounds send. */
  readonly fixed: number;
}

/** A file that is no network, with the line that is wrong. */
export class BrokenFile extends Error {}

/**
 * Reads DIMACS minimum-cost flow (`p min`, `n`, `a from to low cap cost`) and assignment (`p asn`, `n`, `a from to cost`).
 *
 * @throws BrokenFile where a line is not what the format has, or the numbers of nodes, arcs or supplies do not agree.
 */
export function readDimacs(text: string): ReadNetwork {
  let header: { readonly kind: string; readonly nodes: number; readonly arcs: number } | undefined;
  let supply = new Float64Array();
  const sources = new Set<number>();
  const arcs: { from: number; to: number; capacity: number; cost: number }[] = [];
  let fixed = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [letter = "", ...words] = line.trim().split(/\s+/);
    const wrong = (what: string): never => {
      throw new BrokenFile(`line ${index + 1}: ${what}: ${line.trim().slice(0, 80)}`);
    };
    const numbers = (count: number): number[] => {
      const read = words.map(Number);
      if (words.length !== count || !read.every(Number.isSafeInteger)) wrong(`${count} whole numbers are expected after "${letter}"`);
      return read;
    };
    const node = (value: number): number => (value >= 1 && value <= (header?.nodes ?? 0) ? value - 1 : wrong(`there is no node ${value}`));
    if (letter === "" || letter === "c") continue;
    if (letter === "p") {
      const [kind = "", ...sizes] = words;
      const [nodes = -1, count = -1] = sizes.map(Number);
      if (header !== undefined) wrong("a second line that begins with p");
      if ((kind !== "min" && kind !== "asn") || sizes.length !== 2 || !(nodes >= 1) || !(count >= 0))
        wrong("expected p min or p asn, nodes, arcs");
      header = { kind, nodes, arcs: count };
      supply = new Float64Array(nodes);
      continue;
    }
    if (header === undefined) return wrong("expected a line that begins with p first");
    if (letter === "n" && header.kind === "asn") sources.add(node(numbers(1)[0]!));
    else if (letter === "n") {
      const [id, amount] = numbers(2) as [number, number];
      supply[node(id)] = amount;
    } else if (letter === "a" && header.kind === "asn") {
      const [from, to, cost] = numbers(3) as [number, number, number];
      arcs.push({ from: node(from), to: node(to), capacity: 1, cost });
    } else if (letter === "a") {
      const [from, to, low, most, cost] = numbers(5) as [number, number, number, number, number];
      // A capacity below zero stands for none, as generators of the format write it.
      const capacity = most < 0 ? Number.POSITIVE_INFINITY : most;
      if (low < 0 || capacity < low) wrong("capacity below the lower bound");
      supply[node(from)]! -= low;
      supply[node(to)]! += low;
      fixed += low * cost;
      arcs.push({ from: node(from), to: node(to), capacity: capacity - low, cost });
    } else wrong("a line of this kind is not known");
  }
  if (header === undefined) throw new BrokenFile("there is no line that begins with p");
  if (arcs.length !== header.arcs) throw new BrokenFile(`${arcs.length} arcs, where the first line says ${header.arcs}`);
  if (header.kind === "asn") {
    if (sources.size * 2 !== header.nodes) throw new BrokenFile(`${sources.size} of ${header.nodes} nodes are to be assigned, not half`);
    supply.forEach((_, index) => {
      supply[index] = sources.has(index) ? 1 : -1;
    });
  }
  const sum = supply.reduce((one, other) => one + other, 0);
  if (sum !== 0) throw new BrokenFile(`supplies add up to ${sum}, not to zero`);
  return {
    fixed,
    network: {
      nodes: header.nodes,
      supply,
      from: Int32Array.from(arcs, ({ from }) => from),
      to: Int32Array.from(arcs, ({ to }) => to),
      capacity: Float64Array.from(arcs, ({ capacity }) => capacity),
      cost: Float64Array.from(arcs, ({ cost }) => cost),
    },
  };
}

/** Writes a network as DIMACS minimum-cost flow, for peers that read it. */
export function writeDimacs({ nodes, supply, from, to, capacity, cost }: Network): string {
  const sent = Array.from(supply).flatMap((amount, node) => (amount === 0 ? [] : [`n ${node + 1} ${amount}`]));
  const most = (arc: number): number => (Number.isFinite(capacity[arc]!) ? capacity[arc]! : 1_000_000_000);
  const arcs = Array.from(from, (tail, arc) => `a ${tail + 1} ${to[arc]! + 1} 0 ${most(arc)} ${cost[arc]}`);
  return [`p min ${nodes} ${from.length}`, ...sent, ...arcs, ""].join("\n");
}
