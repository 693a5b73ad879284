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
          discipline: null,
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

it.each(Object.entries(PLANTED))("catches what breaks %s, and that alone", (rule, plant) => {
  const check = checkAllocation(...plant(rows, allocation));
  expect(check.ok).toBe(false);
  expect(new Set(check.violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
});

const lock = {
  student: "s1",
  requirement: "x",
  site: "a",
  week: "2027-W01",
  reason: "r",
  by: "k",
  at: "2026-12-01",
  discipline: null,
} as const;
const withRow = (row: Partial<TermRows["capacity"]["placement_capacity"][number]>) => (rows: TermRows) =>
  inCapacity(rows, { placement_capacity: [...rows.capacity.placement_capacity, { ...rows.capacity.placement_capacity[0]!, ...row }] });
const blockOf = (requirement: string) => allocation.placements.find((one) => one.student === "s1" && one.requirement === requirement)!;
const moved = (requirement: string, change: Partial<Allocation["placements"][number]>): Allocation => ({
  ...allocation,
  placements: allocation.placements.map((one) => (one === blockOf(requirement) ? { ...one, ...change } : one)),
});

/** Each further way a rule can be broken. */
const FURTHER: readonly (readonly [rule: string, way: string, planted: readonly [TermRows, Allocation]])[] = [
  ["H2", "more of a study year than it has", [withRow({ study_year: 3, value: 0 })(rows), allocation]],
  [
    "H2",
    "a study year without places of its own",
    [
      inCapacity(rows, {
        placement_capacity: rows.capacity.placement_capacity.map((row) => (row.site === "a" ? { ...row, study_year: 2, value: 9 } : row)),
      }),
      allocation,
    ],
  ],
  [
    "H4",
    "another discipline",
    [
      inCapacity(rows, {
        placement_requirements: rows.capacity.placement_requirements.map((row) => (row.id === "x" ? { ...row, discipline: "y" } : row)),
      }),
      allocation,
    ],
  ],
  ["H4", "fewer weeks of the calendar", [rows, moved("x", { calendarWeeks: 1 })]],
  [
    "H4",
    "another setting",
    [
      inCapacity(rows, {
        placement_requirements: rows.capacity.placement_requirements.map((row) => ({ ...row, setting: "municipal" as const })),
      }),
      allocation,
    ],
  ],
  [
    "H4",
    "outside its window",
    [
      inCapacity(rows, {
        placement_requirements: rows.capacity.placement_requirements.map((row) =>
          row.id === "x" ? { ...row, window_from: "W05", window_to: "W06" } : row,
        ),
      }),
      {
        ...allocation,
        placements: allocation.placements.map((one) =>
          one.requirement === "x" ? { ...one, week: "2027-W03" } : { ...one, week: "2027-W01" },
        ),
      },
    ],
  ],
  [
    "H6",
    "above the quota",
    [
      inCapacity(rows, {
        placement_agreements: rows.capacity.placement_agreements.map((row) => (row.site === "a" ? { ...row, quota: 0 } : row)),
      }),
      allocation,
    ],
  ],
  [
    "H6",
    "a week after the agreement has ended",
    [
      inCapacity(rows, {
        placement_agreements: rows.capacity.placement_agreements.map((row) =>
          row.site === "a" ? { ...row, to_week: blockOf("x").week } : row,
        ),
      }),
      allocation,
    ],
  ],
  [
    "H7",
    "a site of an earlier term",
    [inStudents(rows, { history: [{ student: "s1", week: "2026-W40", site: "a", far: false }] }), allocation],
  ],
  [
    "H9",
    "a closed week",
    [
      inCapacity(rows, {
        closures: [{ site: "a", from_week: blockOf("x").week, to_week: blockOf("x").week, reason: "r", source: "s", note: null }],
      }),
      allocation,
    ],
  ],
  [
    "H11",
    "weeks before a need allows",
    [inStudents(rows, { needs: [{ student: "s1", decision: "v1", effect: "not-before", value: 6 }] }), allocation],
  ],
  [
    "H11",
    "weeks after a need allows",
    [inStudents(rows, { needs: [{ student: "s1", decision: "v1", effect: "not-after", value: 0 }] }), allocation],
  ],
  [
    "H13",
    "a lock that is not there",
    [
      inStudents(rows, { locks: [{ ...lock, kind: "place", week: blockOf("x").week === "2027-W05" ? "2027-W04" : "2027-W05" }] }),
      allocation,
    ],
  ],
  [
    "H13",
    "what has begun and is elsewhere",
    [
      {
        ...rows,
        begun: [{ ...blockOf("x"), week: blockOf("x").week === "2027-W05" ? "2027-W04" : "2027-W05" }],
      },
      allocation,
    ],
  ],
];

it.each(FURTHER)("catches what breaks %s: %s, and that alone", (rule, _, planted) => {
  const check = checkAllocation(...planted);
  expect(check.ok).toBe(false);
  expect(new Set(check.violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
});

it("catches more parts than a requirement may be split in (H1), which are not the blocks it asks for either (H4)", () => {
  const block = blockOf("x");
  const half = { ...block, calendarWeeks: 1, weeks: 1 };
  const next = { ...half, part: 1, week: block.week.replace(/\d$/, (last) => `${Number(last) + 1}`) };
  const placements = allocation.placements.flatMap((one) => (one === block ? [half, next] : [one]));
  const { violations } = checkAllocation(rows, { ...allocation, placements });
  expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(["H1", "H4"]));
});

it("catches a student who comes to one site for two requirements (H7), and that alone", async () => {
  const both = smallTerm({
    weeks: 4,
    places: { "a:x": 1, "a:y": 1, "b:y": 1 },
    needs: [
      { discipline: "x", weeks: 1 },
      { discipline: "y", weeks: 1 },
    ],
    students: 1,
  });
  const once = await allocate(both, { solve: highsSolve, hash: "test" });
  expect(once.placements.find(({ requirement }) => requirement === "y")).toMatchObject({ site: "b" });
  const twice = once.placements.map((one) => ({ ...one, site: "a" }));
  const check = checkAllocation(both, { ...once, placements: twice });
  expect(check.ok).toBe(false);
  expect(new Set(check.violations.map(({ rule }) => rule))).toEqual(new Set(["H7"]));
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
