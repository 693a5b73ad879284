import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { allocate, checkAllocation, smallestConflict, type TermRows } from "#model/placement";
import { smallTerm } from "./small-term.test-support.ts";

const rows = smallTerm({
  weeks: 6,
  places: { "a:x": 2, "b:x": 2, "c:y": 2 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 2, after: "x" },
  ],
  students: 4,
});
const lock = (student: string, requirement: string, site: string, week: string) =>
  ({ student, kind: "place", requirement, site, week, reason: "r", by: "k", at: "2026-12-01", discipline: null }) as const;
const withStudents = (students: Partial<TermRows["students"]>, capacity: Partial<TermRows["capacity"]> = {}): TermRows => ({
  ...rows,
  students: { ...rows.students, ...students },
  capacity: { ...rows.capacity, ...capacity },
});
const run = (given: TermRows) => allocate(given, { solve: highsSolve, hash: "test" });
const opensFor = (least: number) => rows.capacity.placement_capacity.map((row) => (row.site === "a" ? { ...row, opens_for: least } : row));

it("names a lock that leaves no room for what comes before, and nobody is placed", async () => {
  const given = withStudents({ locks: [lock("s1", "y", "c", "2027-W02"), lock("s2", "y", "c", "2027-W03")] });
  const answer = await run(given);
  expect(answer).toMatchObject({ status: "infeasible", placed: 0, placements: [] });
  expect(answer.conflict).toEqual([{ kind: "lock", student: "s1", requirement: "y", site: "c", week: "2027-W02" }]);
  expect(checkAllocation(given, answer).ok).toBe(false);
});

it("does not tell a need, an excluded site and an earlier week away apart", () => {
  const locks = [lock("s1", "x", "a", "2027-W01"), lock("s2", "x", "b", "2027-W01")];
  for (const about of [
    { needs: [{ student: "s1", decision: "v", effect: "not-before" as const, value: 2 }] },
    { exclusions: [{ student: "s1", site: "a" }] },
    { unavailable: [{ student: "s1", from_week: "2027-W02", to_week: "2027-W02" }] },
  ])
    expect(smallestConflict(withStudents({ locks, ...about }))).toEqual([
      { kind: "lock", student: "s1", requirement: "x", site: "a", week: "2027-W01" },
      { kind: "student", student: "s1" },
    ]);
});

it("names three locks where there are places for two, each needed", () => {
  const locks = ["s1", "s2", "s3", "s4"].map((student) => lock(student, "x", student === "s4" ? "b" : "a", "2027-W01"));
  const conflict = smallestConflict(withStudents({ locks }))!;
  expect(conflict.map((item) => (item.kind === "lock" ? item.student : item.kind))).toEqual(["s1", "s2", "s3"]);
  for (const left of ["s1", "s2", "s3"])
    expect(smallestConflict(withStudents({ locks: locks.filter(({ student }) => student !== left) }))).toBeNull();
});

it("names the least number of a site nobody else can come to", () => {
  const exclusions = ["s2", "s3", "s4"].map((student) => ({ student, site: "a" }));
  const conflict = smallestConflict(
    withStudents({ locks: [lock("s1", "x", "a", "2027-W01")], exclusions }, { placement_capacity: opensFor(2) }),
  );
  expect(conflict).toEqual([
    { kind: "lock", student: "s1", requirement: "x", site: "a", week: "2027-W01" },
    { kind: "group", site: "a", discipline: "x", from: "2027-W01", to: "2027-W06", least: 2 },
    ...["s2", "s3", "s4"].map((student) => ({ kind: "student", student })),
  ]);
});

it("keeps what was decided where it asks for more than the search promises", async () => {
  const only = { ...withStudents({ locks: [lock("s1", "x", "a", "2027-W01")] }, { placement_capacity: opensFor(2) }) };
  const three = await run(only);
  expect(checkAllocation(only, three)).toMatchObject({ ok: true, violations: [] });
  // Without room for everything, what comes before a locked block is placed all the same.
  const short = withStudents({
    locks: [lock("s1", "y", "c", "2027-W03")],
    unavailable: [{ student: "s1", from_week: "2027-W05", to_week: "2027-W06" }],
  });
  const answer = await run(short);
  expect(checkAllocation(short, answer)).toMatchObject({ ok: true, violations: [] });
  expect(answer.placements.filter(({ student }) => student === "s1")).toHaveLength(2);
});
