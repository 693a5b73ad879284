import { expect, it } from "vitest";
import { highsSolve } from "#io/solve";
import {
  allocate,
  allocationAnswer,
  capacityCertainty,
  capacityUse,
  orderViews,
  siteViews,
  studentViews,
  type TermRows,
  unplacedView,
  weekRuns,
} from "#model/placement";
import { smallTerm } from "./small-term.test-support.ts";

/** Three students need two weeks of x and two of y in four weeks: y has one place, so that two of them can have all. */
const small = smallTerm({
  weeks: 4,
  places: { "a:x": 3, "b:y": 1 },
  needs: [
    { discipline: "x", weeks: 2 },
    { discipline: "y", weeks: 2 },
  ],
  students: 3,
});
const order = {
  institution: "I",
  programme: "p",
  discipline: "y",
  from_week: "2027-W01",
  to_week: "2027-W04",
  asked_on: "2026-10-01",
  placed: null,
  deadline: "2026-12-01",
  source: "s",
  note: null,
};
const unit = (id: string, kind: "nation" | "rhf" | "hf", parent: string | null) =>
  ({
    id,
    kind,
    sector: "hospital",
    parent,
    name_nb: id,
    name_nn: id,
    name_en: id,
    short_name: id,
    latitude: null,
    longitude: null,
  }) as never;
const rows: TermRows = {
  ...small,
  capacity: {
    ...small.capacity,
    units: [unit("n", "nation", null), unit("r", "rhf", "n"), unit("u", "hf", "r")],
    placement_orders: [
      { ...order, site: "b", asked: 2, offered: 1, answered_on: "2026-11-01" },
      { ...order, site: "a", discipline: "x", asked: 3, offered: null, answered_on: null },
    ],
    travel_times: [],
  },
  students: {
    ...small.students,
    wishes: [
      { student: "s1", rank: 1, site: "b" },
      { student: "s1", rank: 2, site: "a" },
    ],
  },
};
const allocation = await allocate(rows, { solve: highsSolve, hash: "test" });
const left = allocation.unplaced[0]!;

it("answers with the numbers of the allocation and what is short where", () => {
  expect(allocationAnswer(rows, allocation)).toEqual({
    students: 3,
    placed: 2,
    lacking: 1,
    bound: 2,
    gap: 0,
    status: "optimal",
    stopped: false,
    short: { disciplines: ["y"], regions: ["r"], students: 1, full: [{ from: "2027-W01", to: "2027-W04" }] },
  });
});

it("says of those without everything what they lack", () => {
  expect(unplacedView(rows, allocation).students).toEqual([
    {
      student: left,
      programme: "p",
      studyYear: 3,
      lacking: [{ requirement: "y", disciplines: ["y"], weeks: 2, required: 2 }],
    },
  ]);
});

it("shows each student's blocks, wishes and what is lacking", () => {
  const views = studentViews(rows, allocation);
  expect(views.map(({ student, blocks, lacking, wishMet }) => [student, blocks.length, lacking.length, wishMet])).toEqual(
    ["s1", "s2", "s3"].map((id) => [id, id === left ? 1 : 2, id === left ? 1 : 0, id === "s1" ? true : null]),
  );
  const [block] = views.find(({ student }) => student === left)!.blocks;
  expect(block).toMatchObject({ site: "a", discipline: "x", disciplines: ["x"], weeks: 2, minutes: null, far: false, locked: false });
  expect(views[0]!.blocks.find(({ site }) => site === "a")!.wish).toBe(2);
});

it("shows each site week by week, and use as the sum of the sites", () => {
  const sites = siteViews(rows, allocation);
  expect(sites.map(({ site, region }) => [site, region])).toEqual([
    ["a", "r"],
    ["b", "r"],
  ]);
  expect(sites[1]!.weeks.map(({ used, capacity }) => [used, capacity])).toEqual([1, 1, 1, 1].map((used) => [used, 1]));
  const uses = capacityUse(rows, allocation);
  expect(uses.map(({ discipline, region, used, capacity, share }) => [discipline, region, used, capacity, share])).toEqual([
    ["x", null, 6, 12, 0.5],
    ["x", "r", 6, 12, 0.5],
    ["y", null, 4, 4, 1],
    ["y", "r", 4, 4, 1],
  ]);
});

it("does not count closed weeks as capacity, and has no share of nothing", () => {
  const closed = {
    ...allocation,
    term: { ...allocation.term, changes: [{ kind: "close" as const, site: "b", from: "2027-W01", to: "2027-W01" }] },
  };
  const [, , y] = capacityUse(rows, { ...closed, placements: [] });
  expect(y!.weeks.map(({ capacity, share }) => [capacity, share])).toEqual([
    [0, null],
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
});

it("puts orders not answered first, with days to the deadline", () => {
  expect(
    orderViews(rows, allocation, "2026-11-28").map(({ site, asked, offered, placed, daysLeft }) => [
      site,
      asked,
      offered,
      placed,
      daysLeft,
    ]),
  ).toEqual([
    ["a", 3, null, expect.any(Number), 3],
    ["b", 2, 1, 1, null],
  ]);
  expect(orderViews(rows, allocation, "2026-12-03")[0]!.daysLeft).toBe(-2);
});

it("gathers weeks into runs, over the turn of a year too", () => {
  expect(weekRuns(["2027-W02", "2026-W53", "2027-W01", "2027-W05"])).toEqual([
    { from: "2026-W53", to: "2027-W02" },
    { from: "2027-W05", to: "2027-W05" },
  ]);
});

it("says how sure the capacity is, counted by the places of the term", () => {
  expect(capacityCertainty(rows)).toEqual([{ certainty: "assumption", rows: 2 }]);
});
