import { describe, expect, it } from "vitest";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { smallDataset } from "../../scenario/small-dataset.test-support.ts";
import { Measure } from "./measure.ts";
import { PortfolioQuestion } from "./portfolio.ts";
import { goalGaps, responsesOf, stepsToSimulate } from "./responses.ts";
import { withMeasures } from "./with-measures.ts";

const dataset = smallDataset();
const options = { draws: 30, seed: 5 };
const price = { value: 1, source: "test", year: 2026, certainty: "assumption" };
const names = { nb: "n", nn: "n", en: "n" };
const measure = (id: string, capacity: number, ...changes: object[]): Measure =>
  Measure.parse({
    id,
    kind: "other",
    names,
    step: names,
    changes: changes.map((change, c) => ({ id: `c${c}`, startYear: 2028, reason: "test", occupations: ["bioingenior"], ...change })),
    capacity,
    costPerStep: price,
    reason: "test",
  });
const question = PortfolioQuestion.parse({
  kind: "portfolio",
  goals: [
    { occupation: "bioingenior", unit: "norge", year: 2033, level: 0.2 },
    { occupation: "radiograf", unit: "norge", year: 2033, level: 0.2 },
    { occupation: "bioingenior", unit: "helse-a", year: 2030, level: 0.2 },
  ],
  measures: [
    measure(
      "shift",
      4,
      { kind: "demand", operation: "add", value: -5 },
      { kind: "demand", operation: "add", value: 6, occupations: ["radiograf"] },
    ),
    measure("tools", 6, { kind: "demand", operation: "multiply", value: 0.98, low: 0.97, high: 0.99 }),
    measure("places", 3, { kind: "study-places", operation: "add", value: 10, programmes: ["bioingenior-vest"] }),
    measure("late", 2, { kind: "demand", operation: "add", value: -5, startYear: 2035 }),
  ],
});
const responses = (occupation: string) =>
  responsesOf(
    question,
    occupation,
    2026,
    stepsToSimulate(question, occupation).map((steps) => goalGaps(dataset, REFERENCE_SCENARIO, occupation, question, steps, options)),
  );
const measured = responses("bioingenior");
const [nation, trust] = [measured.goals[0]!, measured.goals[1]!];

describe("responsesOf", () => {
  it("measures the goals of one occupation, and only measures that touch it", () => {
    expect(stepsToSimulate(question, "radiograf")).toEqual([
      [0, 0, 0, 0],
      [2, 0, 0, 0],
    ]);
    expect(measured.goals.map(({ goal }) => goal)).toEqual([0, 2]);
    const radiographers = responses("radiograf");
    expect(radiographers.goals.map(({ goal }) => goal)).toEqual([1]);
    expect(radiographers.goals[0]!.falls.map((fall) => fall === null)).toEqual([false, true, true, true]);
    for (const fall of radiographers.goals[0]!.falls[0]!) expect(fall).toBeCloseTo(-6, 9);
  });

  it("finds an amount of demand as it was stated, and divides it over the units", () => {
    for (const fall of nation.falls[0]!) expect(fall).toBeCloseTo(5, 9);
    for (const fall of trust.falls[0]!) expect(fall).toBeCloseTo(0.5, 9);
  });

  it("finds nothing before a measure can work", () => {
    expect(nation.falls[3]!.every((fall) => fall === 0)).toBe(true);
    // Students admitted in 2028 graduate in 2031.
    expect(trust.falls[2]!.every((fall) => fall === 0)).toBe(true);
    expect(nation.falls[2]!.every((fall) => fall > 0)).toBe(true);
  });

  it("is a straight line in every draw where nothing limits the effect: any steps give what the responses say", () => {
    for (const steps of [
      [0, 1, 0, 0],
      [0, 6, 0, 0],
      [2, 0, 3, 1],
    ]) {
      const [gap] = goalGaps(dataset, REFERENCE_SCENARIO, "bioingenior", question, steps, options);
      gap!.gap.forEach((value, d) => {
        const expected = nation.gap[d]! - nation.falls.reduce((sum, fall, m) => sum + (fall?.[d] ?? 0) * steps[m]!, 0);
        expect(value).toBeCloseTo(expected, 6);
      });
    }
  });

  it("leaves the draws of a goal that no chosen measure touches bit-identical", () => {
    const before = goalGaps(dataset, REFERENCE_SCENARIO, "radiograf", question, [], options);
    const after = goalGaps(dataset, REFERENCE_SCENARIO, "radiograf", question, [0, 6, 3, 2], options);
    expect(after).toEqual(before);
  });
});

describe("withMeasures", () => {
  it("adds n times an amount and multiplies by 1 + n(factor - 1), limits included", () => {
    const [first, second] = withMeasures(REFERENCE_SCENARIO, question.measures, [3, 4, 0, 0]).changes.filter(
      ({ kind }) => kind === "demand",
    );
    expect(first).toMatchObject({ id: "measure-shift-c0", value: -15 });
    expect(second).toMatchObject({ id: "measure-shift-c1", value: 18 });
    expect(withMeasures(REFERENCE_SCENARIO, question.measures, [0, 4, 0, 0]).changes[0]).toMatchObject({
      value: 1 + 4 * (0.98 - 1),
      low: 1 + 4 * (0.97 - 1),
      high: 1 + 4 * (0.99 - 1),
      distribution: "normal",
    });
    expect(withMeasures(REFERENCE_SCENARIO, question.measures, [])).toBe(REFERENCE_SCENARIO);
  });
});
