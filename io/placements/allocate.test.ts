import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import {
  allocate,
  checkAllocation,
  compareAllocations,
  explainStudent,
  type TermRows,
  type withChanges,
  worthOfMore,
  worthOfOneMore,
} from "#model/placement";
import { mostPlaced } from "./exhaustive.test-support.ts";
import { type SmallTerm, smallTerm } from "./small-term.test-support.ts";

const run = (rows: TermRows) => allocate(rows, { solve: highsSolve, hash: "test" });

/** Allocates, and has the answer checked from the tables alone. */
async function sound(rows: TermRows) {
  const allocation = await run(rows);
  expect(checkAllocation(rows, allocation)).toMatchObject({ ok: true, violations: [] });
  return allocation;
}

const changed = (rows: TermRows, students: Partial<TermRows["students"]>, capacity: Partial<TermRows["capacity"]> = {}): TermRows => ({
  ...rows,
  students: { ...rows.students, ...students },
  capacity: { ...rows.capacity, ...capacity },
});

const TIGHT: SmallTerm = {
  places: { "a:path": 1, "b:bio": 3 },
  needs: [
    { discipline: "path", weeks: 2 },
    { discipline: "bio", weeks: 2 },
  ],
  students: 3,
};

describe("an allocation", () => {
  it("sees that pathology has room for two where biochemistry has room for all, and proves it", async () => {
    const { placed, bound, status, unplaced, certificate } = await sound(smallTerm(TIGHT));
    expect({ placed, bound, status, left: unplaced.length }).toEqual({ placed: 2, bound: 2, status: "optimal", left: 1 });
    expect(new Set(certificate.map(({ capacity }) => (capacity.kind === "total" ? capacity.discipline : capacity.kind)))).toEqual(
      new Set(["path"]),
    );
  });

  it("gives those without everything as many weeks as there are", async () => {
    const { goals, placements, unplaced } = await sound(smallTerm(TIGHT));
    expect(goals.find(({ goal }) => goal === "weeks-of-others")!.values).toEqual([2]);
    expect(placements.filter(({ student }) => student === unplaced[0]).map(({ discipline }) => discipline)).toEqual(["bio"]);
  });

  it("is the best there is, on small terms of every kind, and its bound holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          weeks: fc.constantFrom(3, 4),
          places: fc.record({
            "a:x": fc.integer({ min: 0, max: 2 }),
            "b:x": fc.integer({ min: 0, max: 1 }),
            "m:y": fc.integer({ min: 0, max: 2 }),
          }),
          first: fc.constantFrom(1, 1.6, 2),
          second: fc.constantFrom(0.6, 1, 2),
          ordered: fc.boolean(),
          students: fc.integer({ min: 1, max: 3 }),
          excluded: fc.boolean(),
          away: fc.boolean(),
        }),
        async ({ weeks, places, first, second, ordered, students, excluded, away }) => {
          const needs = [
            { discipline: "x", weeks: first },
            { discipline: "y", weeks: second, ...(ordered && { after: "x" }) },
          ];
          const rows = changed(smallTerm({ weeks, places, needs, students }), {
            exclusions: excluded ? [{ student: "s1", site: "a" }] : [],
            unavailable: away ? [{ student: "s1", from_week: "2027-W02", to_week: "2027-W02" }] : [],
          });
          const { placed, bound } = await sound(rows);
          const most = mostPlaced(rows);
          expect(bound).toBeGreaterThanOrEqual(most);
          expect(placed).toBe(most);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is the same whatever the order of rows", async () => {
    const rows = smallTerm({ ...TIGHT, students: 7, places: { "a:path": 2, "c:path": 1, "b:bio": 4 } });
    const turned = { ...rows, students: { ...rows.students, students: rows.students.students.toReversed() } };
    expect(JSON.stringify(await run(turned))).toBe(JSON.stringify(await run(rows)));
  });

  it("never leaves out again someone who was left out, while there is someone else", async () => {
    const rows = changed(smallTerm(TIGHT), {
      history: ["s1", "s2", "s3"].slice(0, 2).map((student) => ({ student, week: "2026-W34", site: null, far: false })),
    });
    expect((await sound(rows)).unplaced).toEqual(["s3"]);
  });

  it("keeps what was locked, and works around it", async () => {
    const locks = [
      {
        student: "s3",
        kind: "place" as const,
        requirement: "path",
        site: "a",
        week: "2027-W02",
        reason: "r",
        by: "k",
        at: "2026-12-01",
        discipline: null,
      },
      {
        student: "s1",
        kind: "forbid" as const,
        requirement: null,
        site: "a",
        week: null,
        reason: "r",
        by: "k",
        at: "2026-12-01",
        discipline: null,
      },
    ];
    const { placements, placed, unplaced } = await sound(changed(smallTerm(TIGHT), { locks }));
    // Two weeks from the second leave one week before and one after: nobody else has two in a row.
    expect(placements.find(({ student, discipline }) => student === "s3" && discipline === "path")).toMatchObject({
      week: "2027-W02",
      locked: true,
    });
    expect({ placed, unplaced }).toEqual({ placed: 0, unplaced: ["s1", "s2", "s3"] });
  });

  it("locks to the discipline named, where a site has several that would do", async () => {
    const base = smallTerm({ weeks: 2, places: { "a:x": 1, "a:y": 1 }, needs: [{ id: "z", discipline: "x y", weeks: 1 }], students: 1 });
    const lock = {
      student: "s1",
      kind: "place" as const,
      requirement: "z",
      site: "a",
      week: "2027-W02",
      reason: "r",
      by: "k",
      at: "2026-12-01",
    };
    for (const discipline of ["x", "y"]) {
      const allocation = await sound(changed(base, { locks: [{ ...lock, discipline }] }));
      expect(allocation.placements).toMatchObject([{ discipline, week: "2027-W02", locked: true }]);
      const elsewhere = allocation.placements.map((one) => ({ ...one, discipline: discipline === "x" ? "y" : "x" }));
      const check = checkAllocation(changed(base, { locks: [{ ...lock, discipline }] }), { ...allocation, placements: elsewhere });
      expect(check.violations.map(({ rule }) => rule)).toContain("H13");
    }
  });

  it("splits what may be split", async () => {
    const closures = [{ site: null, from_week: "2027-W02", to_week: "2027-W02", reason: "r", source: "s", note: null }];
    const base: SmallTerm = { weeks: 3, places: { "a:path": 1 }, needs: [{ discipline: "path", weeks: 2 }], students: 1 };
    expect((await sound(changed(smallTerm(base), {}, { closures }))).placed).toBe(0);
    const split = smallTerm({ ...base, needs: [{ discipline: "path", weeks: 2, parts: 2 }] });
    expect((await sound(changed(split, {}, { closures }))).placed).toBe(1);
  });

  it("opens a site for three or not at all", async () => {
    const rows = smallTerm({ weeks: 2, places: { "a:path": 3, "b:path": 1 }, needs: [{ discipline: "path", weeks: 2 }], students: 3 });
    const capacity = rows.capacity.placement_capacity.map((row) => (row.site === "a" ? { ...row, opens_for: 3 } : row));
    const three = await sound(changed(rows, {}, { placement_capacity: capacity }));
    const sites = three.placements.map(({ site }) => site);
    expect(sites.filter((site) => site === "a").length === 3 || sites.every((site) => site === "b")).toBe(true);
  });

  it("follows supervisors, quotas, certificates and municipal weeks", async () => {
    const rows = smallTerm({ places: { "a:path": 5, "m:path": 5 }, needs: [{ discipline: "path", weeks: 4 }], students: 4 });
    const span = { from_week: "2027-W01", to_week: "2027-W04" };
    const figure = {
      low: null,
      high: null,
      distribution: null,
      unit_of_measure: "persons",
      year: 2027,
      source: "s",
      certainty: "assumption",
      note: "t",
    } as const;
    const supervision = [{ site: "a", discipline: "path", ...span, value: 1, students_each: 1.5, ...figure }];
    expect((await sound(changed(rows, {}, { supervision }))).placements.filter(({ site }) => site === "a").length).toBeLessThanOrEqual(1);
    const placement_agreements = rows.capacity.placement_agreements.map((row) => ({ ...row, quota: 1 }));
    expect((await sound(changed(rows, {}, { placement_agreements }))).placed).toBe(2);
    const site_requirements = [{ site: "a", requirement: "vaccination" as const, source: "s", note: null }];
    expect((await sound(changed(rows, {}, { site_requirements }))).placements.every(({ site }) => site === "m")).toBe(true);
    const municipal = { ...rows, term: { ...rows.term, municipalWeeks: [{ programme: "p", studyYear: 3, weeks: 4 }] } };
    expect((await sound(municipal)).placements.every(({ site }) => site === "m")).toBe(true);
  });

  it("places no fewer when there is more room", async () => {
    let before = 0;
    for (const room of [1, 2, 3]) {
      const { placed } = await sound(smallTerm({ ...TIGHT, students: 6, places: { "a:path": room, "b:bio": 3 } }));
      expect(placed).toBeGreaterThanOrEqual(before);
      before = placed;
    }
    expect(before).toBe(6);
  });
});

describe("an allocation after a change", () => {
  const base = smallTerm({
    weeks: 4,
    places: { "a:x": 2, "b:x": 2, "c:y": 4 },
    needs: [
      { discipline: "x", weeks: 2 },
      { discipline: "y", weeks: 2 },
    ],
    students: 6,
  });
  const again = (earlier: Awaited<ReturnType<typeof run>>, changes: Parameters<typeof withChanges>[1]) =>
    allocate(base, { solve: highsSolve, hash: "test", earlier, changes });

  it("without change moves nobody", async () => {
    const first = await sound(base);
    const second = await again(first, []);
    expect(second.placements).toEqual(first.placements);
    expect(second.goals.find(({ goal }) => goal === "fewest-moved")!.values).toEqual([0, 0]);
  });

  it("moves only as many as the places withdrawn", async () => {
    const first = await sound(base);
    const week = first.placements.find(({ site }) => site === "a")!.week;
    const next = await again(first, [{ kind: "withdraw", site: "a", discipline: "x", from: week, to: week, places: 1 }]);
    expect(checkAllocation(base, next)).toMatchObject({ ok: true, violations: [] });
    expect(next.placed).toBe(first.placed);
    expect(compareAllocations(first, next).students.length).toBeLessThanOrEqual(2);
  });

  it("lets a site close and a student leave", async () => {
    const first = await sound(base);
    const next = await again(first, [
      { kind: "close", site: "a", from: "2027-W01", to: "2027-W04" },
      { kind: "leave", student: "s1" },
    ]);
    expect(checkAllocation(base, next)).toMatchObject({ ok: true, violations: [] });
    expect(next.placements.some(({ site, student }) => site === "a" || student === "s1")).toBe(false);
    expect({ students: next.students, placed: next.placed, bound: next.bound }).toEqual({ students: 5, placed: 4, bound: 4 });
  });
});

describe("what stood in the way", () => {
  const rows = smallTerm(TIGHT);

  it("names who competes, and the one place more that helps, which then does", async () => {
    const allocation = await sound(rows);
    const [student] = allocation.unplaced as [string];
    const { lacking, helps } = explainStudent(rows, allocation, student);
    expect(lacking).toEqual([
      {
        requirement: "path",
        disciplines: ["path"],
        sites: 1,
        removed: { setting: 0, agreement: 0, "site-requirement": 0, closed: 0, student: 0 },
        open: ["a"],
        competing: 2,
      },
    ]);
    expect(helps).toEqual([{ kind: "add", site: "a", discipline: "path", from: "2027-W01", to: "2027-W04", places: 1 }]);
    const next = await allocate(rows, { solve: highsSolve, hash: "test", earlier: allocation, changes: helps });
    expect(next).toMatchObject({ placed: 3, unplaced: [] });
    expect(checkAllocation(rows, next).ok).toBe(true);
  });

  it("does not tell apart what is about the student", async () => {
    const near = changed(rows, {
      exclusions: [{ student: "s1", site: "a" }],
      needs: [{ student: "s2", decision: "v", effect: "max-minutes", value: 10 }],
    });
    const allocation = await sound(near);
    for (const student of ["s1", "s2"])
      expect(explainStudent(near, allocation, student).lacking[0]).toMatchObject({ removed: { student: 1 }, open: [] });
  });

  it("says what one more place is worth, no more than can be proven", async () => {
    const tight = smallTerm({ ...TIGHT, students: 7 });
    const allocation = await sound(tight);
    const found = worthOfOneMore(tight, allocation, ["place"]);
    expect(found).toMatchObject([{ site: "a", discipline: "path", of: "place", least: 2, most: 2 }]);
    const more = await allocate(tight, {
      solve: highsSolve,
      hash: "test",
      changes: [{ kind: "add", site: "a", discipline: "path", from: "2027-W01", to: "2027-W04", places: 1 }],
    });
    expect(more.placed - allocation.placed).toBe(2);
  });
  it("says how many of more students would have everything with the places there are, and agrees with allocating them all", async () => {
    const spare = smallTerm({ ...TIGHT, places: { "a:path": 2, "b:bio": 3 }, students: 2 });
    const allocation = await sound(spare);
    const [found, ...others] = await worthOfMore(spare, allocation, { more: 4, solve: highsSolve });
    expect(others).toEqual([]);
    const grown = await run(smallTerm({ ...TIGHT, places: { "a:path": 2, "b:bio": 3 }, students: 6 }));
    expect(found).toMatchObject({ more: 4, added: 4, least: grown.placed - allocation.placed, most: grown.bound - allocation.placed });
    expect(found!.placed.reduce((sum, { students }) => sum + students, 0)).toBe(grown.placed);
    expect(found!.least).toBeLessThan(4);
    expect(await worthOfMore(spare, allocation, { more: 4, programmes: ["none"], solve: highsSolve })).toEqual([]);
  });
});
