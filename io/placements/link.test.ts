import { expect, it } from "vitest";
import { runAnalysis } from "#io/compute";
import { highsSolve } from "#io/solve";
import {
  type CapacityRows,
  classTerm,
  fairShares,
  fewestSupervisors,
  openSchedules,
  scaledCapacity,
  supervisedPlaces,
} from "#model/placement";
import {
  checkScenario,
  closedLoop,
  type LinkOptions,
  linkChanges,
  linkPlacements,
  REFERENCE_SCENARIO,
  runOccupation,
  statedCapacity,
  withChanges,
  worthOfStudents,
} from "#model/scenario";
import type { Dataset, Row } from "#model/vocabulary";
import { smallDataset, withoutUncertainty, withTable } from "../../model/scenario/small-dataset.test-support.ts";
import { smallTerm } from "./small-term.test-support.ts";

const PROGRAMME = "bioingenior-aust";
const dataset = withoutUncertainty(smallDataset());
/** Share of those who begin that is left in the third year of study. */
const LEFT = 0.75 ** (2 / 3);
const OPTIONS: LinkOptions = { to: 2028, draws: 0, seed: 1, withdrawn: 0, solve: highsSolve };
const REASONS = { placements: "test", waited: "test" };

/** Ten at once for four weeks, two weeks each: twenty students of the third year. */
const room = (places = 10, supervisors: { value: number; each: number } | null = null) => {
  const { term, capacity } = smallTerm({ places: { "a:x": places }, needs: [{ discipline: "x", weeks: 2 }], students: 0 });
  const [row] = capacity.placement_capacity;
  const { study_year: _year, opens_for: _opens, ...same } = row!;
  const supervision = supervisors === null ? [] : [{ ...same, value: supervisors.value, students_each: supervisors.each }];
  const rows: CapacityRows = {
    ...capacity,
    programmes: dataset.tables.programmes,
    units: dataset.tables.units,
    placement_sites: capacity.placement_sites.map((site) => ({ ...site, unit: "helse-a" })),
    placement_requirements: capacity.placement_requirements.map((one) => ({ ...one, programme: PROGRAMME })),
    placement_agreements: capacity.placement_agreements.map((one) => ({ ...one, institution: "aust" })),
    supervision,
  };
  return statedCapacity(rows, term);
};
const linked = (capacity = room(), on: Dataset = dataset, options: Partial<LinkOptions> = {}) =>
  linkPlacements(on, REFERENCE_SCENARIO, capacity, { ...OPTIONS, ...options });

it("students who can be placed are the capacity over the weeks each needs, and the projection admits as many", async () => {
  const link = await linked();
  expect(link.programmes.map(({ programme, narrowest }) => [programme, narrowest])).toEqual([[PROGRAMME, 3]]);
  const { intakes } = link.programmes[0]!;
  expect(intakes.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
  for (const { asked, room: found, weeks } of intakes) {
    expect(asked).toBe(42);
    expect(found.value).toBeCloseTo(20 / LEFT, 2);
    expect(weeks.value).toBeCloseTo(200 / LEFT, 2);
  }
  const scenario = withChanges(REFERENCE_SCENARIO, linkChanges(link, REASONS));
  expect(checkScenario(dataset, scenario)).toEqual([]);
  const [nation] = runOccupation(dataset, scenario, "bioingenior", { to: 2031, draws: 2, seed: 1, units: ["norge"] });
  // Admitted in 2026; the other programme has no placements to limit its 82.
  expect(nation!.measures.graduates.p50[3]).toBeCloseTo((20 / LEFT + 82) * 0.75 * 0.8, 2);
});

it("nobody is lost but those who are said to be: students placed and waiting are those who began", async () => {
  for (const lost of [false, true]) {
    const { intakes } = (await linked(room(), dataset, { lost })).programmes[0]!;
    const sum = (of: (intake: (typeof intakes)[number]) => number): number => intakes.reduce((all, one) => all + of(one), 0);
    const gone = sum((one) => one.lost);
    expect(sum((one) => one.placed) + intakes.at(-1)!.waiting + gone).toBeCloseTo(
      sum((one) => one.asked),
      9,
    );
    expect(gone > 0).toBe(lost);
  }
});

it("those who wait begin when there is room for them", async () => {
  const later = withTable(dataset, "study_places", (rows) => {
    const row = rows.find((one) => one.programme === PROGRAMME)! as Row<"study_places">;
    return [...rows, { ...row, year: 2028, value: 20 }];
  });
  const link = await linked(room(), later);
  const last = link.programmes[0]!.intakes.at(-1)!;
  expect(last.placed).toBeCloseTo(20 / LEFT, 3);
  const changes = linkChanges(link, REASONS);
  expect(changes.find(({ kind }) => kind === "study-places")).toMatchObject({
    startYear: 2028,
    endYear: 2028,
    value: expect.closeTo(20 / LEFT - 20, 3),
  });
  expect(checkScenario(later, withChanges(REFERENCE_SCENARIO, changes))).toEqual([]);
});

it("more capacity never means room for fewer, and the interval holds the value", async () => {
  let before = 0;
  for (const places of [1, 4, 10, 14, 30]) {
    const { value } = (await linked(room(places))).programmes[0]!.intakes[0]!.room;
    expect(value).toBeGreaterThanOrEqual(before);
    before = value;
  }
  // A quarter more than asked for is the most that is looked for.
  expect(before).toBeCloseTo(42 * 1.25, 6);
  const uncertain = room();
  const rows = { ...uncertain.rows, placement_capacity: uncertain.rows.placement_capacity.map((row) => ({ ...row, low: 7, high: 13 })) };
  const found = (await linked(statedCapacity(rows, uncertain.term), dataset, { draws: 30, withdrawn: 0.1 })).programmes[0]!.intakes[0]!
    .room;
  expect(found.low).toBeLessThan(found.value * 0.85);
  expect(found.high).toBeGreaterThan(found.value);
});

it("what is short is shared alike by those who compete", async () => {
  const { rows, term } = room();
  const two = {
    ...rows,
    placement_requirements: [2, 3].flatMap((study_year) =>
      rows.placement_requirements.map((one) => ({ ...one, id: `x-${study_year}`, study_year })),
    ),
  };
  const classes = classTerm(two, term);
  const cells = scaledCapacity(two, term, { places: () => 1, supervisors: () => 1 });
  const found = await fairShares(openSchedules(classes), [0, 1], [5, 20], cells, highsSolve);
  expect(found.placed).toBeCloseTo(20, 9);
  expect([...found.shares]).toEqual([expect.closeTo(0.8, 5), expect.closeTo(0.8, 5)]);
});

it("projected staff decide how many can supervise, and the loop settles where it is known to", async () => {
  const capacity = room(10, { value: 5, each: 2 });
  const { link, passes, change, settled } = await closedLoop(dataset, REFERENCE_SCENARIO, capacity, OPTIONS);
  // Nobody admitted from 2026 is experienced before 2032: the second pass is the answer, and the third says so.
  expect({ passes, change, settled }).toEqual({ passes: 3, change: 0, settled: true });
  const [unit] = runOccupation(dataset, REFERENCE_SCENARIO, "bioingenior", { to: 2031, draws: 2, seed: 1, units: ["helse-a"] });
  const { headcount, newHeadcount } = unit!.measures;
  const experienced = (year: number): number => headcount.p50[year - 2026]! - newHeadcount.p50[year - 2026]!;
  for (const { year, room: found } of link.programmes[0]!.intakes)
    expect(found.value).toBeCloseTo((20 * experienced(year + 3)) / experienced(2026) / LEFT, 2);
});

it("more students are worth nothing where there are none more, and twice as much where there are twice as many", () => {
  const worth = (more: number) =>
    worthOfStudents(smallDataset(), REFERENCE_SCENARIO, { programme: PROGRAMME, firstIntake: 2026, year: 2034, more, draws: 20, seed: 1 });
  expect(worth(0).experienced.every((value) => value === 0)).toBe(true);
  const [one, two] = [worth(10), worth(20)];
  one.experienced.forEach((value, draw) => {
    expect(value).toBeGreaterThan(0);
    expect(two.experienced[draw]).toBeCloseTo(2 * value, 6);
  });
});

it("the fewest supervisors are found and proven, and those who have room already are used first", async () => {
  const fewest = (capacity = room(10, { value: 5, each: 2 }), more = 7) =>
    fewestSupervisors(
      {
        term: classTerm(capacity.rows, capacity.term),
        places: supervisedPlaces(classTerm(capacity.rows, capacity.term), capacity.rows, capacity.term),
        programme: PROGRAMME,
        students: [20],
        more: [more],
      },
      highsSolve,
    );
  // Seven students of two weeks in four weeks: four places, two to a supervisor.
  expect(await fewest()).toMatchObject({ status: "found", supervisors: 2, places: 4, bound: 2, roomNow: 0, wanted: 27, confirmed: 27 });
  expect(await fewest(room(10, { value: 6, each: 2 }))).toMatchObject({ supervisors: 1, places: 4, bound: 1 });
  expect(await fewest(room(14, { value: 7, each: 2 }))).toMatchObject({ supervisors: 0, places: 0, roomNow: 7, confirmed: 27 });
  const quota = room(10, { value: 5, each: 2 });
  const placement_agreements = quota.rows.placement_agreements.map((row) => ({ ...row, quota: 10 }));
  expect(await fewest(statedCapacity({ ...quota.rows, placement_agreements }, quota.term))).toMatchObject({ status: "not-possible" });
});

it("asks how many supervisors from a dataset with capacity of its own, and brings the changes that follow", async () => {
  const { rows } = room(10, { value: 5, each: 2 });
  const { programmes: _p, units: _u, ...own } = rows;
  const tables = { ...dataset.tables, ...Object.fromEntries(Object.entries(own)) } as Dataset["tables"];
  const side = { dataset: { ...dataset, tables }, scenario: REFERENCE_SCENARIO };
  const question = { kind: "supervisors", programme: PROGRAMME, more: 10, year: 2034 } as const;
  const { result } = await runAnalysis(side, question, { draws: 20, seed: 1, workers: 0 });
  if (result.kind !== "supervisors") throw new Error("another kind of answer");
  // 35 of the third year, 8 more; there is room for 20: eight students are four places, two supervisors.
  expect(result).toMatchObject({ status: "found", supervisors: 2, bound: 2, assumed: true, studyPlacesBind: true });
  expect(result.students).toMatchObject({ asked: 35, unplacedNow: 15, additional: 8, roomNow: 0 });
  expect(checkScenario(side.dataset, withChanges(REFERENCE_SCENARIO, result.changes))).toEqual([]);
  expect(result.experienced!.p50).toBeGreaterThan(0);
  expect(result.changes.map(({ kind }) => kind)).toEqual(["study-places", "placements"]);
});
