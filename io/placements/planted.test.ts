import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { type Allocation, allocate, checkAllocation, type TermRows } from "#model/placement";
import { smallTerm } from "./small-term.test-support.ts";

type Planted = (rows: TermRows, allocation: Allocation) => readonly [TermRows, Allocation];

const span = { from_week: "2027-W01", to_week: "2027-W06" };
const inStudents = (rows: TermRows, students: Partial<TermRows["students"]>): TermRows => ({
  ...rows,
  students: { ...rows.students, ...students },
});
const inCapacity = (rows: TermRows, capacity: Partial<TermRows["capacity"]>): TermRows => ({
  ...rows,
  capacity: { ...rows.capacity, ...capacity },
});
const first = (allocation: Allocation, change: Partial<Allocation["placements"][number]>): Allocation => ({
  ...allocation,
  placements: allocation.placements.map((placement, index) => (index === 0 ? { ...placement, ...change } : placement)),
});
const provenance = { unit_of_measure: "u", year: 2027, source: "s", certainty: "assumption", note: "t" } as const;

/** For each rule an allocation that keeps all of them, and what makes it break that one. */
const PLANTED: Readonly<Record<string, Planted>> = {
  H1: (rows, allocation) => [rows, first(allocation, { week: allocation.placements[1]!.week })],
  H2: (rows, allocation) => [
    inCapacity(rows, { placement_capacity: rows.capacity.placement_capacity.map((row) => ({ ...row, value: 0 })) }),
    allocation,
  ],
  H3: (rows, allocation) => [
    inCapacity(rows, {
      supervision: [
        { site: "a", discipline: "x", ...span, value: 0, students_each: 1, low: null, high: null, distribution: null, ...provenance },
      ],
    }),
    allocation,
  ],
  H4: (rows, allocation) => [rows, first(allocation, { weeks: 1 })],
  H5: (rows, allocation) => [
    inCapacity(rows, {
      placement_requirements: rows.capacity.placement_requirements.map((row) =>
        row.id === allocation.placements[0]!.requirement ? { ...row, after: allocation.placements[1]!.requirement } : row,
      ),
    }),
    allocation,
  ],
  H6: (rows, allocation) => [inCapacity(rows, { placement_agreements: [] }), allocation],
  H7: (rows, allocation) => [inStudents(rows, { exclusions: [{ student: "s1", site: allocation.placements[0]!.site }] }), allocation],
  H8: (rows, allocation) => [
    inCapacity(rows, { site_requirements: [{ site: "a", requirement: "vaccination", source: "s", note: null }] }),
    allocation,
  ],
  H9: (rows, allocation) => [
    inStudents(rows, {
      unavailable: [{ student: "s1", from_week: allocation.placements[0]!.week, to_week: allocation.placements[0]!.week }],
    }),
    allocation,
  ],
  H10: (rows, allocation) => [
    { ...rows, term: { ...rows.term, municipalWeeks: [{ programme: "p", studyYear: 3, weeks: 5 }] } },
    allocation,
  ],
  H11: (rows, allocation) => [
    inStudents(rows, { needs: [{ student: "s1", decision: "v1", effect: "max-minutes", value: 30 }] }),
    allocation,
  ],
  H12: (rows, allocation) => [
    inCapacity(rows, { placement_capacity: rows.capacity.placement_capacity.map((row) => ({ ...row, opens_for: 3 })) }),
    allocation,
  ],
  H13: (rows, allocation) => [
    inStudents(rows, {
      locks: [
        {
          student: "s1",
          kind: "forbid",
          requirement: null,
          site: allocation.placements[0]!.site,
          week: null,
          reason: "r",
          by: "k",
          at: "2026-12-01",
        },
      ],
    }),
    allocation,
  ],
};

const rows = smallTerm({
  weeks: 6,
  places: { "a:x": 2, "b:y": 2 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 2 },
  ],
  students: 2,
});
const allocation = await allocate(rows, { solve: highsSolve, hash: "test" });

it("finds nothing wrong where nothing is", () => {
  expect(allocation.placements.map(({ student }) => student)).toEqual(["s1", "s1", "s2", "s2"]);
  expect(checkAllocation(rows, allocation)).toMatchObject({ ok: true, placed: 2, violations: [] });
});

it.each(Object.entries(PLANTED))("catches what breaks %s", (rule, plant) => {
  const check = checkAllocation(...plant(rows, allocation));
  expect(check.ok).toBe(false);
  expect(check.violations.map((violation) => violation.rule)).toContain(rule);
});

it("does not tell what a need is", () => {
  const { violations } = checkAllocation(...PLANTED.H11!(rows, allocation));
  expect(JSON.stringify(violations)).not.toMatch(/30|v1|max-minutes/);
});

it.each([
  ["more placed than there are", { placed: 3 }],
  ["a bound the prices do not prove", { bound: 1, gap: 0 }],
  ["somebody unplaced who is placed", { unplaced: ["s1"] }],
  ["a placement of nobody", { placements: [...allocation.placements, { ...allocation.placements[0]!, student: "s9" }] }],
])("does not accept %s", (_, change) => {
  expect(checkAllocation(rows, { ...allocation, ...change }).ok).toBe(false);
});
