import fc from "fast-check";
import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import { type Allocation, allocate, checkAllocation, type TermChange, type TermRows, withChanges } from "#model/placement";
import { samples } from "../../model/vocabulary/samples.test-support.ts";
import { bestOf } from "./oracle.test-support.ts";
import { randomTerm } from "./random-term.test-support.ts";
import { smallTerm } from "./small-term.test-support.ts";

const goal = ({ goals }: Allocation, name: string) => goals.find((one) => one.goal === name)!;
const run = (rows: TermRows, changes: readonly TermChange[] = [], earlier?: Allocation) =>
  allocate(rows, { solve: highsSolve, hash: "test", changes, ...(earlier && { earlier }) });

/** One place in weeks 1 to 4 each: who is turned out of `a` finds room only where others who could go further on are. */
const chain = (): TermRows => {
  const rows = smallTerm({
    weeks: 1,
    places: { "a:x": 1, "b:x": 1, "c:x": 1, "d:x": 1 },
    needs: [{ discipline: "x", weeks: 1 }],
    students: 3,
  });
  const only = { s1: ["a", "b"], s2: ["b", "c"], s3: ["c", "d"] } as const;
  const exclusions = Object.entries(only).flatMap(([student, open]) =>
    ["a", "b", "c", "d"].filter((site) => !(open as readonly string[]).includes(site)).map((site) => ({ student, site })),
  );
  return { ...rows, students: { ...rows.students, exclusions } };
};
const at = (student: string, site: string, week = "2027-W01") => ({
  student,
  requirement: "x",
  part: 0,
  site,
  discipline: "x",
  week,
  calendarWeeks: 1,
  weeks: 1,
  locked: false,
});

it("moves a chain of students where only that keeps all placed, and proves that it takes so many", async () => {
  const rows = chain();
  const earlier = { ...(await run(rows)), placements: [at("s1", "a"), at("s2", "b"), at("s3", "c")], unplaced: [] };
  const next = await run(rows, [{ kind: "withdraw", site: "a", discipline: "x", from: "2027-W01", to: "2027-W01", places: 1 }], earlier);
  expect(next).toMatchObject({ placed: 3, bound: 3, withoutMoves: 2 });
  expect(goal(next, "fewest-moved")).toMatchObject({ values: [3, 3], bound: [3, 0] });
  // The tables alone say that one must move: the other two are proven by prices.
  expect(next.movedProof).toBeDefined();
  expect(checkAllocation(rows, next, earlier)).toMatchObject({ ok: true, statedMoved: true });
});

it("does not accept moves or bounds that are not as stated", async () => {
  const rows = chain();
  const earlier = { ...(await run(rows)), placements: [at("s1", "a"), at("s2", "b"), at("s3", "c")], unplaced: [] };
  const next = await run(rows, [{ kind: "withdraw", site: "a", discipline: "x", from: "2027-W01", to: "2027-W01", places: 1 }], earlier);
  const stated = (change: Partial<Allocation["goals"][number]>): Allocation => ({
    ...next,
    goals: next.goals.map((one) => (one.goal === "fewest-moved" ? { ...one, ...change } : one)),
  });
  expect(checkAllocation(rows, stated({ values: [2, 3], bound: [2, 0] }), earlier)).toMatchObject({ ok: false, statedMoved: false });
  expect(checkAllocation(rows, stated({ values: [3, 2] }), earlier).statedMoved).toBe(false);
  const { movedProof: _, ...unproven } = next;
  expect(checkAllocation(rows, unproven, earlier)).toMatchObject({ ok: false, statedMoved: false });
  // Without the earlier allocation there is nothing to reckon them from.
  expect(checkAllocation(rows, next)).toMatchObject({ ok: true, statedMoved: null });
});

it("leaves all others where they are, however much is to be gained for later goals", async () => {
  const base = smallTerm({ weeks: 4, places: { "a:x": 2, "b:x": 2 }, needs: [{ discipline: "x", weeks: 1 }], students: 8 });
  const earlier = await run(base);
  const { week } = earlier.placements.find(({ site }) => site === "a")!;
  const next = await run(base, [{ kind: "withdraw", site: "a", discipline: "x", from: week, to: week, places: 1 }], earlier);
  expect(goal(next, "fewest-moved")).toMatchObject({ values: [1, 1], bound: [1, 0] });
});

const counted = { changed: 0, sameWeeksOfOthers: 0, fewest: 0, proven: 0, byPrices: 0, weeks: 0 };
const change = fc.record({
  kind: fc.constantFrom("withdraw" as const, "withdraw" as const, "close" as const, "leave" as const),
  site: fc.constantFrom("a", "b", "m"),
  discipline: fc.constantFrom("x", "y"),
  week: fc.integer({ min: 1, max: 4 }).map((number) => `2027-W0${number}`),
  places: fc.integer({ min: 1, max: 2 }),
});

it("moves as few as an exact solver, and no bound is above that", async () => {
  await fc.assert(
    fc.asyncProperty(randomTerm, change, async (rows, { kind, site, discipline, week, places }) => {
      const earlier = await run(rows);
      if (earlier.status === "infeasible") return;
      const to = rows.term.toWeek;
      const changes: TermChange[] = [
        kind === "leave"
          ? { kind, student: "s1" }
          : kind === "close"
            ? { kind, site, from: week, to: week }
            : { kind, site, discipline, from: "2027-W01", to, places },
      ];
      const next = await run(rows, changes, earlier);
      if (next.status === "infeasible") return;
      expect(checkAllocation(rows, next, earlier)).toMatchObject({ ok: true, violations: [], statedMoved: true });
      const best = (await bestOf(withChanges(rows, changes), earlier))!;
      const { values, bound } = goal(next, "fewest-moved");
      expect(next.placed + best[0]!).toBe(0);
      expect(bound![0]!).toBeLessThanOrEqual(best[2]!);
      counted.changed++;
      if (Math.round(goal(next, "weeks-of-others").values[0]! * 5) !== -best[1]!) return;
      counted.sameWeeksOfOthers++;
      expect(values[0]!).toBeGreaterThanOrEqual(best[2]!);
      if (values[0] === best[2]) counted.fewest++;
      if (values[0] === bound![0]) counted.proven++;
      if (next.movedProof !== undefined) counted.byPrices++;
      if (values[0] === best[2] && Math.round(values[1]! * 5) === best[3]) counted.weeks++;
    }),
    { numRuns: samples(8, 400), seed: 3 },
  );
  if (process.env.FRAMSYN_TESTS === "long") process.stderr.write(`fewest moved: ${JSON.stringify(counted)}\n`);
});
