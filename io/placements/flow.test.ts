import { describe, expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { leastCostFlow, leastCostWithOpenings, type Network } from "#model/placement";
import { mulberry32 } from "#model/random";
import { samples } from "../../model/vocabulary/samples.test-support.ts";

/** A network of random arcs; supplies that some way can carry, or that may not be. */
function randomNetwork(seed: number): Network {
  const next = mulberry32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const nodes = 2 + below(10);
  const arcs = 1 + below(40);
  const supply = new Float64Array(nodes);
  for (let pair = 0; pair < nodes; pair++) {
    const amount = below(6);
    supply[below(nodes)]! += amount;
    supply[below(nodes)]! -= amount;
  }
  return {
    nodes,
    supply,
    from: Int32Array.from({ length: arcs }, () => below(nodes)),
    to: Int32Array.from({ length: arcs }, () => below(nodes)),
    // Some without a limit, so that circles of negative cost can be without end.
    capacity: Float64Array.from({ length: arcs }, () => (below(12) === 0 ? Number.POSITIVE_INFINITY : below(12))),
    cost: Float64Array.from({ length: arcs }, () => below(30) - 6),
  };
}

/** The same as a linear programme. */
const programmeOf = ({ nodes, supply, from, to, capacity, cost }: Network): Parameters<typeof highsSolve>[0] => ({
  objective: "least",
  columns: Array.from(from, (_, arc) => ({ name: `arc ${arc}`, cost: cost[arc]!, lower: 0, upper: capacity[arc]!, integer: false })),
  rows: Array.from({ length: nodes }, (_, node) => {
    const ends = Array.from(from, (_, arc) => arc).filter((arc) => (from[arc] === node) !== (to[arc] === node));
    return {
      ...{ name: `node ${node}`, lower: supply[node]!, upper: supply[node]! },
      columns: ends,
      values: ends.map((arc) => (from[arc] === node ? 1 : -1)),
    };
  }),
});

/** Whether a flow keeps every limit and prices prove that none costs less: the conditions of the theorem, from the network alone. */
function expectProven({ nodes, supply, from, to, capacity, cost }: Network, flow: Float64Array, potential: Float64Array): void {
  const out = new Float64Array(nodes);
  for (let arc = 0; arc < from.length; arc++) {
    out[from[arc]!]! += flow[arc]!;
    out[to[arc]!]! -= flow[arc]!;
    expect(flow[arc]).toBeGreaterThanOrEqual(0);
    expect(flow[arc]).toBeLessThanOrEqual(capacity[arc]!);
    const reduced = cost[arc]! + potential[from[arc]!]! - potential[to[arc]!]!;
    if (flow[arc]! < capacity[arc]!) expect(reduced).toBeGreaterThanOrEqual(0);
    if (flow[arc]! > 0) expect(reduced).toBeLessThanOrEqual(0);
  }
  expect(Array.from(out)).toEqual(Array.from(supply));
}

describe("a flow of least cost", () => {
  it("costs what a linear programme says, or is infeasible or without end with it; prices prove it", async () => {
    const seen = { optimal: 0, infeasible: 0, unbounded: 0 };
    const number = samples(150, 3000);
    for (let seed = 1; seed <= number; seed++) {
      const network = randomNetwork(seed);
      const found = leastCostFlow(network);
      const solved = await highsSolve(programmeOf(network));
      seen[found.status]++;
      if (found.status !== "optimal") {
        // Where nothing can be sent a programme may be said to be either.
        if (solved.status === "optimal") expect.fail(`seed ${seed}: ${found.status}, where a programme finds ${solved.objective}`);
        continue;
      }
      if (solved.status !== "optimal") expect.fail(`seed ${seed}: a flow of ${found.objective} where a programme is ${solved.status}`);
      expect(found.objective, `seed ${seed}`).toBeCloseTo(solved.objective, 6);
      expectProven(network, found.flow, found.potential);
    }
    expect(Math.min(seen.optimal, seen.infeasible)).toBeGreaterThan(number / 20);
    expect(seen.unbounded).toBeGreaterThan(0);
  });

  it("opens arcs only for several as cheaply as a programme of whole numbers does", async () => {
    const seen = { optimal: 0, infeasible: 0, branched: 0 };
    for (let seed = 1; seed <= samples(60, 1000); seed++) {
      // Students to one of a few sites, or nowhere at a price; each site opens for two or three.
      const next = mulberry32(seed);
      const below = (limit: number): number => Math.floor(next() * limit);
      const [students, sites] = [3 + below(8), 2 + below(4)];
      const nowhere = below(3) > 0;
      const ways = Array.from(
        { length: students * sites },
        (_, at) => [Math.floor(at / sites), students + (at % sites), 1, below(30)] as const,
      );
      const arcs = [
        ...ways.filter(() => next() < 0.7),
        ...Array.from({ length: students }, (_, student) => [student, students + sites, nowhere ? 1 : 0, 60] as const),
        ...Array.from({ length: sites }, (_, site) => [students + site, students + sites, 2 + below(4), 0] as const),
      ];
      const supply = new Float64Array(students + sites + 1).fill(1, 0, students);
      supply[students + sites] = -students;
      const network = {
        ...{ nodes: supply.length, supply, from: Int32Array.from(arcs, ([from]) => from), to: Int32Array.from(arcs, ([, to]) => to) },
        ...{ capacity: Float64Array.from(arcs, ([, , most]) => most), cost: Float64Array.from(arcs, ([, , , cost]) => cost) },
      };
      const openings = Array.from({ length: sites }, (_, site) => ({ arc: arcs.length - sites + site, least: 2 + below(2) }));
      const { columns, rows, objective } = programmeOf(network);
      const solved = await highsSolve({
        objective,
        columns: [...columns, ...openings.map(() => ({ name: "open", cost: 0, lower: 0, upper: 1, integer: true }))],
        rows: [
          ...rows,
          ...openings.flatMap(({ arc, least }, index) => [
            { name: "least", lower: 0, upper: Number.POSITIVE_INFINITY, columns: [arc, arcs.length + index], values: [1, -least] },
            { name: "most", lower: Number.NEGATIVE_INFINITY, upper: 0, columns: [arc, arcs.length + index], values: [1, -arcs[arc]![2]] },
          ]),
        ],
      });
      const found = leastCostWithOpenings(network, openings);
      expect(found.status, `seed ${seed}`).toBe(solved.status);
      if (found.status !== "optimal" || solved.status !== "optimal") {
        seen.infeasible++;
        continue;
      }
      seen.optimal++;
      if (found.flows > 1) seen.branched++;
      expect(found.objective, `seed ${seed}`).toBeCloseTo(solved.objective, 6);
      for (const { arc, least } of openings) if (found.flow[arc]! > 0) expect(found.flow[arc]).toBeGreaterThanOrEqual(least);
      expect(Array.from(found.flow).reduce((sum, amount, arc) => sum + amount * network.cost[arc]!, 0)).toBeCloseTo(found.objective, 6);
    }
    expect(Math.min(seen.optimal, seen.infeasible, seen.branched)).toBeGreaterThan(3);
  });

  it("sends each student to the nearest of two places as a closed form says, and names wrong networks", () => {
    // Three students, places 0 (two of them) and 1 (two): costs 1, 5; 2, 3; 4, 4. Best: first and second or third at place 0.
    const network = {
      nodes: 5,
      supply: Float64Array.of(1, 1, 1, -2, -1),
      from: Int32Array.of(0, 0, 1, 1, 2, 2),
      to: Int32Array.of(3, 4, 3, 4, 3, 4),
      capacity: new Float64Array(6).fill(1),
      cost: Float64Array.of(1, 5, 2, 3, 4, 4),
    };
    expect(leastCostFlow(network)).toMatchObject({ status: "optimal", objective: 7 });
    expect(() => leastCostFlow({ ...network, supply: Float64Array.of(1, 1, 1, -2, 0) })).toThrow(/add up to 1/);
    expect(() => leastCostFlow({ ...network, to: Int32Array.of(3, 4, 3, 4, 3, 5) })).toThrow(/no node/);
    expect(() => leastCostFlow({ ...network, capacity: new Float64Array(6).fill(-1) })).toThrow(/capacity -1/);
  });
});
