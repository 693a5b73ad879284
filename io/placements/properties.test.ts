import fc from "fast-check";
import { expect, it } from "vitest";
import { highsSolve, solveOnThread } from "#io/solve";
import { threadPool } from "#io/threads";
import { type Allocation, allocate, checkAllocation, type TermRows } from "#model/placement";
import { samples } from "../../model/vocabulary/samples.test-support.ts";
import { randomTerm } from "./random-term.test-support.ts";

const run = (rows: TermRows, earlier?: Allocation) => allocate(rows, { solve: highsSolve, hash: "test", ...(earlier && { earlier }) });
const always = (seed: number, property: (rows: TermRows, allocation: Allocation) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(randomTerm, async (rows) => {
      const allocation = await run(rows);
      if (allocation.status !== "infeasible") await property(rows, allocation);
    }),
    { numRuns: samples(6, 200), seed },
  );
const value = ({ goals }: Allocation, name: string) => goals.find(({ goal }) => goal === name)?.values;

it("the order of rows changes no byte, and the bound is never below what is placed", () =>
  always(1, async (rows, allocation) => {
    const turned = <T extends object>(tables: T): T =>
      Object.fromEntries(Object.entries(tables).map(([name, list]) => [name, [...(list as readonly unknown[])].reverse()])) as T;
    const again = await run({ ...rows, capacity: turned(rows.capacity), students: turned(rows.students) });
    expect(JSON.stringify(again)).toBe(JSON.stringify(allocation));
    expect(allocation.bound).toBeGreaterThanOrEqual(allocation.placed);
  }));

it("a proven best never falls with more places, supervisors and agreements", () =>
  always(2, async ({ capacity, ...rows }, allocation) => {
    const more = await run({
      ...rows,
      capacity: {
        ...capacity,
        placement_capacity: capacity.placement_capacity.map((row) => ({ ...row, value: row.value + 1 })),
        supervision: capacity.supervision.map((row) => ({ ...row, value: row.value + 1 })),
        placement_agreements: capacity.placement_agreements.map((row) => ({
          ...row,
          from_week: rows.term.fromWeek,
          to_week: rows.term.toWeek,
          quota: null,
        })),
      },
    });
    if (more.status === "optimal") expect(more.placed).toBeGreaterThanOrEqual(allocation.placed);
    else expect(more.bound).toBeGreaterThanOrEqual(allocation.placed);
  }));

it("planning again without change moves nobody, and is never worse", () =>
  always(3, async (rows, allocation) => {
    const again = await run(rows, allocation);
    expect(checkAllocation(rows, again, allocation)).toMatchObject({
      statedMoved: true,
      violations: [],
      statedPlaced: true,
      statedUnplaced: true,
      statedBound: true,
      statedGoals: true,
      ok: true,
    });
    expect(again.placed).toBeGreaterThanOrEqual(allocation.placed);
    if (again.placed > allocation.placed) return;
    // Who lacks something may get more beside what was there, or more weeks elsewhere; who has everything stays.
    const out = new Set(allocation.unplaced);
    const whole = ({ placements }: Allocation) => placements.filter(({ student }) => !out.has(student));
    expect(whole(again)).toEqual(whole(allocation));
    const [before, after] = [value(allocation, "weeks-of-others")![0]!, value(again, "weeks-of-others")![0]!];
    expect(after).toBeGreaterThanOrEqual(before - 1e-6);
    if (after < before + 1e-6) expect(value(again, "fewest-moved")).toEqual([0, 0]);
  }));

it("other names for students change no value of the first goal", () =>
  always(4, async (rows, allocation) => {
    const named = <R extends object>(list: readonly R[]): R[] =>
      list.map((row) => ("student" in row ? { ...row, student: `other-${String(row.student)}` } : row));
    const { students, wishes, history, exclusions, needs, unavailable, locks } = rows.students;
    const again = await run({
      ...rows,
      students: {
        students: students.map((row) => ({ ...row, id: `other-${row.id}` })),
        wishes: named(wishes),
        history: named(history),
        exclusions: named(exclusions),
        needs: named(needs),
        unavailable: named(unavailable),
        locks: named(locks),
      },
    });
    expect(value(again, "fully-placed")).toEqual(value(allocation, "fully-placed"));
  }));

const GOALS = ["travel-limit", "wishes", "travel", "even-load"] as const;

it("a stage never worsens an earlier one: with more goals after it, a goal's value is as good or better, goal by goal", () =>
  always(5, async (rows) => {
    let before: readonly number[] = [];
    const order = [...rows.term.goals, ...GOALS.filter((goal) => !rows.term.goals.includes(goal))];
    for (let stages = 0; stages <= order.length; stages++) {
      const goals = order.slice(0, stages);
      const { goals: reached } = await run({ ...rows, term: { ...rows.term, goals } });
      // Most students and weeks come first; of the goals after them less is better.
      const values = reached.flatMap(({ goal, values: own }) =>
        goal === "fully-placed" || goal === "weeks-of-others" ? own.map((one) => -one) : own,
      );
      const at = before.findIndex((one, index) => Math.abs(values[index]! - one) > 1e-5);
      if (at >= 0) expect(values[at]!).toBeLessThan(before[at]!);
      before = values;
    }
  }));

it("any number of threads, and work beside it, gives the same bytes", async () => {
  const pools = [threadPool({ kept: 1 }), threadPool({ kept: 3 })];
  try {
    await fc.assert(
      fc.asyncProperty(randomTerm, async (rows) => {
        const here = JSON.stringify(await run(rows));
        const beside = pools.flatMap((threads, index) =>
          Array.from({ length: index + 1 }, () =>
            allocate(rows, { solve: (program, limits) => solveOnThread(program, { ...limits, threads }), hash: "test" }),
          ),
        );
        for (const allocation of await Promise.all(beside)) expect(JSON.stringify(allocation)).toBe(here);
      }),
      { numRuns: samples(2, 40), seed: 6 },
    );
  } finally {
    await Promise.all(pools.map((pool) => pool.close()));
  }
});

it("proven best numbers never fall with one place, one supervisor or one agreement more, whichever it is", () =>
  always(7, async (rows, allocation) => {
    if (allocation.status !== "optimal") return;
    const { capacity } = rows;
    const at = <R>(list: readonly R[]): number => rows.students.students.length % Math.max(1, list.length);
    const one = <R extends { readonly value: number }>(list: readonly R[]): R[] =>
      list.map((row, index) => (index === at(list) ? { ...row, value: row.value + 1 } : row));
    const agreement = { institution: "I", from_week: rows.term.fromWeek, to_week: rows.term.toWeek, programme: null, quota: null };
    const more = [
      { placement_capacity: one(capacity.placement_capacity) },
      { supervision: one(capacity.supervision) },
      {
        placement_agreements: capacity.placement_agreements.map((row, index, list) =>
          index === at(list) ? { ...row, ...agreement, programme: row.programme } : row,
        ),
      },
    ];
    for (const change of more) {
      const next = await run({ ...rows, capacity: { ...capacity, ...change } });
      expect(next.bound).toBeGreaterThanOrEqual(allocation.placed);
      if (next.status === "optimal") expect(next.placed).toBeGreaterThanOrEqual(allocation.placed);
    }
  }));
