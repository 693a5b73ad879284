import { describe, expect, it } from "vitest";
import { bindingLimits, type Program } from "#model/optimisation";
import { highsSolve, solveOnThread } from "./index.ts";

const NONE = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };

/** Dantzig's factory: most profit from doors and windows that share three workshops. The answer is 2 doors and 6 windows, 36. */
const factory: Program = {
  objective: "most",
  columns: [
    { name: "doors", cost: 3, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false },
    { name: "windows", cost: 5, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false },
  ],
  rows: [
    { ...NONE, name: "first workshop", upper: 4, columns: [0], values: [1] },
    { ...NONE, name: "second workshop", upper: 12, columns: [1], values: [2] },
    { ...NONE, name: "third workshop", upper: 18, columns: [0, 1], values: [3, 2] },
  ],
};

/** Six things of which some are taken, as much worth as they can be within a weight; `knapsackBest` tries every choice. */
const WORTH = [10, 13, 18, 31, 7, 15];
const WEIGHT = [2, 3, 4, 5, 1, 4];
const knapsack: Program = {
  objective: "most",
  columns: WORTH.map((cost, i) => ({ name: `thing ${i}`, cost, lower: 0, upper: 1, integer: true })),
  rows: [{ ...NONE, name: "weight", upper: 10, columns: [0, 1, 2, 3, 4, 5], values: WEIGHT }],
};
const knapsackBest = Math.max(
  ...Array.from({ length: 64 }, (_, choice) => WORTH.map((worth, i) => ({ worth, weight: WEIGHT[i]!, taken: (choice >> i) % 2 === 1 })))
    .map((things) => things.filter(({ taken }) => taken))
    .filter((taken) => taken.reduce((sum, { weight }) => sum + weight, 0) <= 10)
    .map((taken) => taken.reduce((sum, { worth }) => sum + worth, 0)),
);

/** The only thing that is not kept is the limit said. */
const limited = (more: Partial<Program["rows"][number]>): Program => ({
  objective: "least",
  columns: [
    { name: "x", cost: 1, lower: 0, upper: 10, integer: false },
    { name: "y", cost: 2, lower: 0, upper: 10, integer: false },
  ],
  rows: [{ ...NONE, name: "sum", columns: [0, 1], values: [1, 1], ...more }],
});

describe.each([
  ["here", highsSolve],
  ["on a thread", solveOnThread],
] as const)("solving %s", (_, solve) => {
  it("finds the known optimum of a linear programme, and what binds has a name", async () => {
    const solution = await solve(factory);
    if (solution.status !== "optimal") throw new Error(solution.status);
    expect(solution.objective).toBeCloseTo(36, 9);
    expect(solution.values[0]).toBeCloseTo(2, 9);
    expect(solution.values[1]).toBeCloseTo(6, 9);
    expect(bindingLimits(factory, solution.values).map(({ of, name, limit }) => `${of} ${name} ${limit}`)).toEqual([
      "row second workshop upper",
      "row third workshop upper",
    ]);
  });

  it("finds the best whole values, as trying every choice does, and the same again", async () => {
    const solution = await solve(knapsack);
    if (solution.status !== "optimal") throw new Error(solution.status);
    expect(solution.objective).toBeCloseTo(knapsackBest, 6);
    expect(await solve(knapsack)).toEqual(solution);
  });

  it("keeps rows with two limits, and equations", async () => {
    const between = await solve(limited({ lower: 3, upper: 5 }));
    expect(between).toMatchObject({ status: "optimal", objective: 3, values: [3, 0] });
    const exactly = await solve({ ...limited({ lower: 15, upper: 15 }), objective: "most" });
    expect(exactly).toMatchObject({ status: "optimal", objective: 25, values: [5, 10] });
  });

  it("says when nothing keeps the rows, with limits on all columns or on none", async () => {
    expect(await solve(limited({ lower: 21 }))).toEqual({ status: "infeasible" });
    const open: Program = {
      objective: "least",
      columns: [{ ...NONE, name: "x", cost: 1, integer: false }],
      rows: [
        { ...NONE, name: "at least", lower: 2, columns: [0], values: [1] },
        { ...NONE, name: "at most", upper: 1, columns: [0], values: [1] },
      ],
    };
    expect(await solve(open)).toEqual({ status: "infeasible" });
    expect(
      await solve({ objective: "least", columns: [], rows: [{ name: "nothing is enough", lower: 1, upper: 2, columns: [], values: [] }] }),
    ).toEqual({
      status: "infeasible",
    });
  });

  it("says when a limit is missing", async () => {
    const lacking: Program = { ...factory, rows: factory.rows.slice(0, 1) };
    expect(await solve(lacking)).toEqual({ status: "unbounded" });
    const whole = { ...lacking, columns: lacking.columns.map((column) => ({ ...column, integer: true })) };
    expect(await solve(whole)).toEqual({ status: "unbounded" });
  });

  it("refuses a programme that says nothing, and names the row", async () => {
    const failure = await solve(limited({ columns: [0, 7] })).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RangeError);
    expect(failure).toMatchObject({ message: expect.stringContaining('row "sum": there is no column 7') });
  });
});

/** A knapsack with several weights: small to state, long to prove. */
function hard(things: number): Program {
  const amount = (i: number, j: number): number => 10 + ((i * 7919 + j * 104_729 + i * i * 31) % 90);
  return {
    objective: "most",
    columns: Array.from({ length: things }, (_, i) => ({ name: `thing ${i}`, cost: amount(i, 0), lower: 0, upper: 1, integer: true })),
    rows: [1, 2, 3, 4].map((j) => ({
      name: `weight ${j}`,
      lower: Number.NEGATIVE_INFINITY,
      upper: things * 18,
      columns: Array.from({ length: things }, (_, i) => i),
      values: Array.from({ length: things }, (_, i) => amount(i, j)),
    })),
  };
}

/**
 * A market split in five markets (Cornuéjols and Dawande 1998): 40 retailers are divided so that each market is halved exactly. Branch and
 * bound goes through nearly all divisions, days of work, so nothing but an order ends it.
 */
function endless(): Program {
  let last = 1;
  const amount = (): number => {
    last = (last * 48_271) % 2_147_483_647;
    return last % 100;
  };
  const retailers = Array.from({ length: 40 }, (_, i) => i);
  return {
    objective: "most",
    columns: retailers.map((i) => ({ name: `retailer ${i}`, cost: 1, lower: 0, upper: 1, integer: true })),
    rows: [1, 2, 3, 4, 5].map((j) => {
      const values = retailers.map(amount);
      const half = Math.floor(values.reduce((sum, value) => sum + value, 0) / 2);
      return { name: `market ${j}`, lower: half, upper: half, columns: retailers, values };
    }),
  };
}

describe("limits of a solver", () => {
  it("stops at a limit of time and says that it did", async () => {
    const solution = await highsSolve(hard(60), { mostSeconds: 0.001 });
    expect(solution.status).toBe("limit");
  });

  it("takes an answer within the gap it is given", async () => {
    const exact = await highsSolve(hard(24));
    const near = await highsSolve(hard(24), { gap: 0.2 });
    if (exact.status !== "optimal" || near.status !== "optimal") throw new Error(`${exact.status}, ${near.status}`);
    expect(near.objective).toBeLessThanOrEqual(exact.objective + 1e-6);
    expect(near.objective).toBeGreaterThanOrEqual(exact.objective * 0.8);
  });
});

describe("a solver on a thread", () => {
  it("stops at once when told to, before and in the middle", async () => {
    await expect(solveOnThread(factory, { signal: AbortSignal.abort(new Error("never")) })).rejects.toThrow("never");
    const control = new AbortController();
    const solving = solveOnThread(endless(), { signal: control.signal, mostNodes: 1_000_000_000 });
    setTimeout(() => control.abort(new Error("enough")), 200);
    await expect(solving).rejects.toThrow("enough");
  });
});
