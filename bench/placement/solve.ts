// node bench/placement/solve.ts FILE [--json]: solves a DIMACS minimum-cost flow or assignment; prints objective, bound and status.
// Exit code 1 where the file is no network, or cannot be read; 0 otherwise, also for a network that is infeasible.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { leastCostFlow, type Network } from "#model/placement";
import { BrokenFile, readDimacs } from "./dimacs.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  process.stderr.write("usage: node bench/placement/solve.ts FILE [--json]\n");
  process.exit(2);
}

/** What the prices prove that no flow costs less than: the dual objective, from the network and the prices alone. */
function bound({ supply, from, to, capacity, cost }: Network, potential: Float64Array): number {
  let sum = -supply.reduce((all, amount, node) => all + amount * potential[node]!, 0);
  for (let arc = 0; arc < from.length; arc++) {
    const reduced = cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!;
    if (reduced < 0) sum += reduced * capacity[arc]!;
  }
  return sum;
}

try {
  const { network, fixed } = readDimacs(readFileSync(file, "utf8"));
  const began = performance.now();
  const found = leastCostFlow(network);
  const seconds = (performance.now() - began) / 1000;
  const said =
    found.status === "optimal"
      ? {
          status: found.status,
          objective: found.objective + fixed,
          bound: bound(network, found.potential) + fixed,
          pivots: found.pivots,
          seconds,
        }
      : { status: found.status, seconds };
  if (values.json) process.stdout.write(`${JSON.stringify(said)}\n`);
  else for (const [name, value] of Object.entries(said)) process.stdout.write(`${name} ${value}\n`);
} catch (error) {
  const known = error instanceof BrokenFile || (error instanceof Error && "code" in error);
  if (!known) throw error;
  process.stderr.write(`${file}: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
