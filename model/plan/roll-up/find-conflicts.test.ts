import { expect, test } from "vitest";
import { unitTree } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { factsOf, lessDemand, samplePlan } from "../sample-plan.test-support.ts";
import { findConflicts } from "./find-conflicts.ts";

const dataset = smallDataset();
const [whole, a, b, nation] = factsOf(dataset, ["helse-aust", "helse-a", "helse-b", "norge"]);
/** Mean of the medians of three to five years ahead. */
const inMedium = (facts: typeof whole & object, measure: "graduates"): number =>
  [3, 4, 5].reduce((sum, year) => sum + facts.occupations[0]!.series.measures[measure].p50[year]! / 3, 0);
const note = (newlyQualified: number, experienced = 0) => [
  { occupation: "bioingenior", situation: "", decision: "", risk: "", recruits: { newlyQualified, experienced } },
];
const together = (first: Parameters<typeof samplePlan>[1], second: Parameters<typeof samplePlan>[1]) =>
  findConflicts({
    plans: [samplePlan("helse-a", first), samplePlan("helse-b", second)],
    facts: new Map([a!, b!].map((facts) => [facts.unit, facts])),
    whole: whole!,
    tree: unitTree(dataset),
  });

test("plans that say nothing about recruits have no conflict", () => {
  expect(together({}, {})).toEqual([]);
});

test("two units that count on the same graduates are found, with what there is", () => {
  const graduates = whole!.occupations[0]!.series.measures.graduates.mean[3]!;
  const found = together({ occupations: note(graduates) }, { occupations: note(graduates) });
  expect(found).toHaveLength(1);
  const [conflict] = found;
  if (conflict?.kind !== "graduates") throw new Error("another conflict was found");
  expect(conflict.planned).toBeCloseTo(2 * graduates, 9);
  expect(conflict.available.p50).toBeLessThan(conflict.planned);
  expect(conflict.units.map(({ unit }) => unit)).toEqual(["helse-a", "helse-b"]);
});

test("a unit that says nothing takes what the model gives it", () => {
  const graduates = inMedium(whole!, "graduates");
  const expected = graduates - inMedium(a!, "graduates");
  const [conflict] = together({ occupations: note(graduates) }, {});
  if (conflict?.kind !== "graduates") throw new Error("another conflict was found");
  expect(conflict.units.map(({ unit }) => unit)).toEqual(["helse-a"]);
  expect(conflict.others).toBeCloseTo(expected, 9);
  expect(conflict.planned).toBeCloseTo(graduates + expected, 9);
});

test("a plan that says how many speaks for the units below it", () => {
  const graduates = inMedium(whole!, "graduates");
  const found = findConflicts({
    plans: [samplePlan("helse-aust", { occupations: note(2 * graduates) }), samplePlan("helse-a", { occupations: note(9 * graduates) })],
    facts: new Map([whole!, a!].map((facts) => [facts.unit, facts])),
    whole: nation!,
    tree: unitTree(dataset),
  });
  expect(found.flatMap((one) => (one.kind === "graduates" ? one.units.map(({ unit }) => unit) : []))).toEqual(["helse-aust"]);
});

test("as many as there are is no conflict", () => {
  expect(together({ occupations: note(0) }, { occupations: note(0) })).toEqual([]);
});

test("a change that holds for the whole country may stand in one plan only", () => {
  const places = lessDemand("helse-a", {
    id: "places",
    changes: [
      {
        id: "p",
        kind: "study-places",
        operation: "add",
        value: 10,
        startYear: 2027,
        rampYears: 0,
        reason: "test",
        occupations: ["bioingenior"],
      },
    ],
  });
  expect(together({ measures: [places] }, { measures: [{ ...places, unit: "helse-b" }] })).toMatchObject([{ kind: "same-measure" }]);
  expect(together({ measures: [places] }, { measures: [{ ...places, unit: "helse-b", status: "stopped" }] })).toEqual([]);
});
