import { expect, test } from "vitest";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { factsOf, lessDemand, samplePlan } from "../sample-plan.test-support.ts";
import { findConflicts } from "./find-conflicts.ts";

const [whole, a, b] = factsOf(smallDataset(), ["helse-aust", "helse-a", "helse-b"]);
const note = (newlyQualified: number, experienced = 0) => [
  { occupation: "bioingenior", situation: "", decision: "", risk: "", recruits: { newlyQualified, experienced } },
];
const together = (first: Parameters<typeof samplePlan>[1], second: Parameters<typeof samplePlan>[1]) =>
  findConflicts({ plans: [samplePlan("helse-a", first), samplePlan("helse-b", second)], facts: [a!, b!], whole: whole! });

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
