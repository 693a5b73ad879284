import fc from "fast-check";
import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
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

it("planning again without change moves nobody who has everything, and is never worse", () =>
  always(3, async (rows, allocation) => {
    const again = await run(rows, allocation);
    expect(checkAllocation(rows, again)).toMatchObject({
      violations: [],
      statedPlaced: true,
      statedUnplaced: true,
      statedBound: true,
      statedGoals: true,
      ok: true,
    });
    expect(again.placed).toBeGreaterThanOrEqual(allocation.placed);
    if (again.placed > allocation.placed) return;
    const out = new Set(allocation.unplaced);
    const whole = ({ placements }: Allocation) => placements.filter(({ student }) => !out.has(student));
    expect(whole(again)).toEqual(whole(allocation));
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
