import { expect, test } from "vitest";
import { Measure } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { checkPlan } from "../check/check-plan.ts";
import { samplePlan } from "../sample-plan.test-support.ts";
import { measureInSteps } from "./measure-in-steps.ts";

const common = { startYear: 2028, rampYears: 0, reason: "test", occupations: ["bioingenior"] };
const measure = Measure.parse({
  id: "more",
  kind: "study-places",
  names: { nb: "Flere plasser", nn: "Fleire plassar", en: "More places" },
  step: { nb: "10 plasser", nn: "10 plassar", en: "10 places" },
  changes: [
    { id: "places", kind: "study-places", operation: "add", value: 10, ...common },
    { id: "stay", kind: "exits", operation: "multiply", value: 0.95, low: 0.9, high: 1, process: "retirement", ...common },
  ],
  capacity: 5,
  costPerStep: { value: 2e6, source: { nb: "Brev", nn: "Brev på nynorsk", en: "Letter" }, year: 2026, certainty: "assumption" },
  fixedCost: { value: 1e6, source: "Letter", year: 2026, certainty: "assumption" },
  reason: "test",
});

test("three steps of a measure have three times the effect and cost, at home in the plan's unit", () => {
  const planned = measureInSteps({ measure, steps: 3, unit: "helse-a", language: "nn" }, false);
  expect(planned).toMatchObject({
    ...{ id: "more", kind: "study-places", title: "Fleire plassar", description: "3 × 10 plassar", unit: "helse-a" },
    ...{ owner: "", deadline: null, status: "proposed", costPerYear: 6e6, costOnce: 1e6, costSource: "Brev på nynorsk", costYear: 2026 },
  });
  const [places, stay] = planned.changes;
  // Education belongs to no one unit; what staff do is changed in the plan's unit alone.
  expect(places).toMatchObject({ kind: "study-places", value: 30 });
  expect(places).not.toHaveProperty("units");
  expect(stay).toMatchObject({ units: ["helse-a"] });
  expect([stay].map((change) => change !== undefined && "low" in change && [change.value, change.low, change.high])[0]).toEqual([
    expect.closeTo(0.85, 12),
    expect.closeTo(0.7, 12),
    1,
  ]);
  const check = { dataset: smallDataset(), scenario: REFERENCE_SCENARIO, unit: "helse-a", today: "2026-11-25" };
  expect(checkPlan(samplePlan("helse-a", { measures: [planned] }), check)).toEqual([]);
});

test("the nation's measures concern everybody", () => {
  const { changes } = measureInSteps({ measure, steps: 1, unit: "norge", language: "en" }, true);
  for (const change of changes) expect(change).not.toHaveProperty("units");
});
