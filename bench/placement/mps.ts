import type { Network } from "#model/placement";

/** A line of fixed MPS: names of at most eight letters at columns 5 and 15, a number at column 25, and once more at 40 and 50. */
const line = (kind: string, one: string, other = "", value = "", third = "", last = ""): string =>
  ` ${kind.padEnd(3)}${one.padEnd(10)}${other.padEnd(10)}${value.padEnd(15)}${third.padEnd(10)}${last}`.trimEnd();

/** Writes a network as a linear programme in fixed MPS, for solvers that read it. */
export function writeMps({ nodes, supply, from, to, capacity, cost }: Network): string {
  const lines = ["NAME          network", "ROWS", line("N", "cost")];
  for (let node = 0; node < nodes; node++) lines.push(line("E", `n${node}`));
  lines.push("COLUMNS");
  for (let arc = 0; arc < from.length; arc++)
    lines.push(line("", `a${arc}`, "cost", String(cost[arc]), `n${from[arc]}`, "1"), line("", `a${arc}`, `n${to[arc]}`, "-1"));
  lines.push("RHS");
  supply.forEach((amount, node) => {
    if (amount !== 0) lines.push(line("", "rhs", `n${node}`, String(amount)));
  });
  lines.push("BOUNDS");
  capacity.forEach((most, arc) => {
    if (Number.isFinite(most)) lines.push(line("UP", "bound", `a${arc}`, String(most)));
  });
  return `${[...lines, "ENDATA"].join("\n")}\n`;
}
