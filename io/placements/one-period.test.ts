import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { allocate, checkAllocation, checkTerm, type TermRows } from "#model/placement";
import { hashName } from "#model/random";
import { samples } from "../../model/vocabulary/samples.test-support.ts";
import { mostPlaced } from "./exhaustive.test-support.ts";
import { inOracleUnits } from "./in-oracle-units.test-support.ts";
import { bestOf } from "./oracle.test-support.ts";
import { randomTerm } from "./random-term.test-support.ts";
import { smallTerm } from "./small-term.test-support.ts";

/** A random term in which every student needs one block, as long as the term is. */
const randomPeriod = fc
  .tuple(randomTerm, fc.constantFrom(0, 1, 2))
  .map(([rows, more]): TermRows => {
    const { capacity, students } = rows;
    const weeks = Number(rows.term.toWeek.slice(6));
    return {
      ...rows,
      capacity: {
        ...capacity,
        placement_requirements: capacity.placement_requirements
          .filter(({ id }) => id === "x" || id === "x2")
          .map((row) => ({ ...row, value: weeks, parts: 1, after: null, window_from: "W01" })),
        placement_capacity: capacity.placement_capacity.map((row) => ({ ...row, value: row.value + more, opens_for: null })),
      },
      students: { ...students, locks: students.locks.filter(({ requirement }) => requirement !== "y") },
    };
  })
  .filter((rows) => checkTerm(rows).length === 0);

/** Allocates, and tells how often the solver of programmes was asked: a term of one period needs none. */
async function allocated(rows: TermRows) {
  let solved = 0;
  const allocation = await allocate(rows, {
    solve: (program, limits) => {
      solved++;
      return highsSolve(program, limits);
    },
    hash: "test",
  });
  return { allocation, solved };
}

/** Students in the order in which they are not left out: turns lost, last year, then the lottery. */
function inTurn({ term, students, capacity }: TermRows): string[] {
  const last = Math.max(...capacity.placement_requirements.map((row) => row.study_year));
  const ranked = students.students.map(({ id, study_year }) => ({
    id,
    turn: students.history.some((row) => row.student === id && row.site === null) ? 2 : study_year === last ? 1 : 0,
    lot: hashName(`${term.seed}:${id}`),
  }));
  ranked.sort((one, other) => other.turn - one.turn || one.lot[0] - other.lot[0] || one.lot[1] - other.lot[1]);
  return ranked.map(({ id }) => id);
}

describe("a term of one period", () => {
  it("is allocated as well as an exact solver can, in every goal, and proven optimal", async () => {
    const seen = { flows: 0, terms: 0, whole: 0 };
    await fc.assert(
      fc.asyncProperty(randomPeriod, async (rows) => {
        const best = await bestOf(rows);
        const { allocation, solved } = await allocated(rows);
        seen.terms++;
        if (best === null) return expect(allocation.status).toBe("infeasible");
        expect(checkAllocation(rows, allocation)).toMatchObject({ ok: true, violations: [] });
        if (solved > 0) return;
        seen.flows++;
        expect(allocation.status).toBe("optimal");
        const values = inOracleUnits(allocation, "values");
        expect(values[0]).toBeCloseTo(best[0]!);
        // Who is left out is decided before the later goals, which the exact solver does not know: where nobody is, every goal is the best.
        if (allocation.unplaced.length > 0) return;
        seen.whole++;
        values.forEach((value, at) => {
          expect(Math.abs(value - best[at]!)).toBeLessThan(0.02);
        });
      }),
      { numRuns: samples(25, 500), seed: 18 },
    );
    expect(seen.flows).toBeGreaterThan(seen.terms / 2);
    expect(seen.whole).toBeGreaterThan(seen.terms / 10);
  });

  it("leaves nobody out while someone who goes after could be instead", async () => {
    let left = 0;
    await fc.assert(
      fc.asyncProperty(randomPeriod, async (rows) => {
        // Trying all knows of one year of study, and not of what is decided.
        const { capacity, students } = rows;
        const free = {
          ...rows,
          capacity: { ...capacity, placement_requirements: capacity.placement_requirements.filter(({ id }) => id === "x") },
          students: { ...students, locks: [], needs: [], students: students.students.map((row) => ({ ...row, study_year: 3 })) },
        };
        const { allocation, solved } = await allocated(free);
        if (solved > 0) return;
        const out = new Set(allocation.unplaced);
        const order = inTurn(free);
        order.forEach((id, at) => {
          // Of those up to here as many are placed as could be without the others.
          const first = new Set(order.slice(0, at + 1));
          const among = { ...free, students: { ...free.students, students: free.students.students.filter((one) => first.has(one.id)) } };
          if (out.has(id)) left++;
          expect([...first].filter((one) => !out.has(one)).length).toBe(mostPlaced(among));
        });
      }),
      { numRuns: samples(25, 500), seed: 7 },
    );
    expect(left).toBeGreaterThan(5);
  });

  it("is no flow where a quota is shared by two disciplines that are scarce, or a window opens for several: the search finds as many", async () => {
    const rows = smallTerm({ weeks: 2, places: { "a:x": 2, "a:y": 2, "b:x": 1 }, needs: [{ discipline: "x y", weeks: 2 }], students: 5 });
    const quota = {
      ...rows,
      capacity: {
        ...rows.capacity,
        programmes: [...rows.capacity.programmes, { ...rows.capacity.programmes[0]!, id: "q", institution: "J" }],
        placement_requirements: [
          ...rows.capacity.placement_requirements,
          { ...rows.capacity.placement_requirements[0]!, id: "q", programme: "q" },
        ],
        placement_agreements: [
          ...rows.capacity.placement_agreements.map((row) => ({ ...row, quota: 2 })),
          ...rows.capacity.placement_agreements.map((row) => ({ ...row, institution: "J", quota: 2 })),
        ],
      },
      students: { ...rows.students, students: rows.students.students.map((row, at) => (at > 1 ? { ...row, programme: "q" } : row)) },
    };
    const { allocation, solved } = await allocated(quota);
    expect(solved).toBeGreaterThan(0);
    expect(allocation).toMatchObject({ placed: 5, status: "optimal" });
    const opens = {
      ...rows,
      capacity: { ...rows.capacity, placement_capacity: rows.capacity.placement_capacity.map((row) => ({ ...row, opens_for: 2 })) },
    };
    expect((await allocated(opens)).solved).toBeGreaterThan(0);
    expect(await allocated(rows)).toMatchObject({ solved: 0, allocation: { placed: 5, status: "optimal" } });
  });
});
