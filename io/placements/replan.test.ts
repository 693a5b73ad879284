import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { type Allocation, allocate, begunBefore, checkAllocation, moveReasons, type TermChange, unknownInChange } from "#model/placement";
import { smallTerm } from "./small-term.test-support.ts";

const base = smallTerm({
  weeks: 6,
  places: { "a:x": 2, "b:x": 1, "c:y": 2 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 2, parts: 2 },
  ],
  students: 4,
});
const run = (changes: readonly TermChange[], earlier?: Allocation) =>
  allocate(base, { solve: highsSolve, hash: "test", changes, ...(earlier && { earlier }) });
async function sound(changes: readonly TermChange[], earlier: Allocation): Promise<Allocation> {
  const allocation = await run(changes, earlier);
  expect(checkAllocation(base, allocation)).toMatchObject({ ok: true, violations: [] });
  return allocation;
}
const first = await run([]);
const blocksBefore = (week: string, { placements }: Allocation) =>
  placements.filter((placement) => placement.week < week).map(({ locked: _, ...block }) => block);

it("what has begun stands, part by part, and the rest can move", async () => {
  const begin = begunBefore(first, "2027-W03");
  expect(begin.blocks.length).toBeGreaterThan(0);
  const next = await sound([begin, { kind: "close", site: "b", from: "2027-W03", to: "2027-W06" }], first);
  expect(blocksBefore("2027-W03", next)).toEqual(expect.arrayContaining(blocksBefore("2027-W03", first)));
  for (const { student, requirement, part, week, locked } of next.placements)
    expect(locked).toBe(
      begin.blocks.some(
        (block) => block.student === student && block.requirement === requirement && block.part === part && block.week === week,
      ),
    );
  expect(next.placements.some(({ site, week }) => site === "b" && week >= "2027-W02")).toBe(false);
  // An edit of what has begun is found.
  const moved = next.placements.map((placement) => (placement.locked ? { ...placement, week: "2027-W05" } : placement));
  expect(checkAllocation(base, { ...next, placements: moved }).violations.map(({ rule }) => rule)).toContain("H13");
});

it("a block that has begun where the site now closes is named, and nobody is placed", async () => {
  const begin = begunBefore(first, "2027-W02");
  const [block] = begin.blocks as [(typeof begin.blocks)[number]];
  const next = await run([begin, { kind: "close", site: block.site, from: "2027-W01", to: "2027-W01" }], first);
  expect(next.status).toBe("infeasible");
  expect(next.conflict).toEqual([expect.objectContaining({ kind: "begun", site: block.site })]);
});

it("who joins gets a place where there is one, beside one who leaves", async () => {
  const student = { id: "s9", programme: "p", study_year: 3, class: null, municipality: null, certificates: null };
  expect(unknownInChange(base, { kind: "join", student: { ...student, id: "s1" } })).toBe("s1");
  const next = await sound(
    [
      { kind: "leave", student: "s1" },
      { kind: "join", student },
    ],
    first,
  );
  expect(next).toMatchObject({ students: 4, placed: 4, withoutMoves: 4 });
  expect(moveReasons(base, first, next)).toEqual(
    new Map([
      ["s1", "left"],
      ["s9", "joined"],
    ]),
  );
});

it("says why each moved, and how many could be placed without moves", async () => {
  const tight = smallTerm({ weeks: 2, places: { "a:x": 1, "b:x": 1 }, needs: [{ discipline: "x", weeks: 1 }], students: 3 });
  const rows = { ...tight, students: { ...tight.students, exclusions: [{ student: "s1", site: "a" }] } };
  const before = await allocate(rows, { solve: highsSolve, hash: "test" });
  const held = before.placements.find(({ student }) => student === "s1")!;
  const others = before.placements.filter(({ site }) => site === "b").map(({ student }) => student);
  const changes = [{ kind: "withdraw" as const, site: held.site, discipline: "x", from: held.week, to: held.week, places: 1 }];
  const after = await allocate(rows, { solve: highsSolve, hash: "test", changes, earlier: before });
  expect(checkAllocation(rows, after)).toMatchObject({ ok: true, violations: [] });
  expect(after.placed).toBe(3);
  const reasons = moveReasons(rows, before, after);
  expect(reasons.get("s1")).toBe("fewer-places");
  for (const [student, reason] of reasons) if (student !== "s1") expect(reason).toBe("room");
  expect(after.withoutMoves).toBe(others.length === 2 ? 2 : 3);
});
