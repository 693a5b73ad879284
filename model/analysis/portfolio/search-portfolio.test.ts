import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { openSearch, type Search } from "./cheapest.ts";
import { closest, leastExcess, worstExcess } from "./closest.ts";
import { solveByTrying } from "./exhaustive.test-support.ts";
import { allowedAt, type GoalModel, gapWith, shortageShare, shortages, throughSimulated } from "./goal-model.ts";
import { Measure } from "./measure.ts";
import { costOf, excludedPairs, type MeasureCosts, measureCosts, totalCost } from "./measure-costs.ts";
import { PortfolioQuestion } from "./portfolio.ts";
import { searchPortfolio } from "./search-portfolio.ts";
import { trimmed } from "./trimmed.ts";

const names = { nb: "n", nn: "n", en: "n" };
const money = (value: number) => ({ value, source: "test", year: 2026, certainty: "assumption" });
const measure = (id: string, more: object = {}): Measure =>
  Measure.parse({
    ...{ id, kind: "other", names, step: names, capacity: 10, costPerStep: money(1e6), reason: "test" },
    changes: [{ id: "c", kind: "demand", operation: "add", value: -1, startYear: 2028, reason: "test", occupations: ["bioingenior"] }],
    ...more,
  });
const question = (measures: Measure[], more: object = {}): PortfolioQuestion =>
  PortfolioQuestion.parse({
    kind: "portfolio",
    goals: [{ occupation: "bioingenior", unit: "norge", year: 2036, level: 0.2 }],
    measures,
    ...more,
  });
const model = (gap: number[], ...falls: (number[] | null)[]): GoalModel => ({
  gap: Float64Array.from(gap),
  falls: falls.map((fall) => (fall === null ? null : Float64Array.from(fall))),
});

describe("shortages by the lines", () => {
  it("are the draws with a gap above zero, and their share", () => {
    const gap = Float64Array.of(-1, 0, 1e-12, 3, -2, 4, 0, -1);
    expect(shortages(gap)).toBe(3);
    expect(shortageShare(gap)).toBe(3 / 8);
  });

  it("fall by each measure's effect times its steps, and start over from what was simulated", () => {
    const one = model([5, 6], [1, 2], null, [0.5, 0.5]);
    expect([...gapWith(one, [2, 7, 1])]).toEqual([2.5, 1.5]);
    expect([...gapWith(one, [])]).toEqual([5, 6]);
    const [moved] = throughSimulated([one], [2, 7, 1], [Float64Array.of(4, 1)]);
    expect([...gapWith(moved!, [2, 7, 1])]).toEqual([4, 1]);
    expect([...gapWith(moved!, [0, 0, 0])]).toEqual([6.5, 5.5]);
  });

  it("may be as many as the level says, whatever the last bit of the product", () => {
    expect([allowedAt(0.2, 1000), allowedAt(0.29, 100), allowedAt(0.05, 30)]).toEqual([200, 29, 1]);
  });
});

describe("what measures cost", () => {
  const measures = [
    measure("dear", { costPerStep: money(3e6), fixedCost: money(5e6) }),
    measure("plain", { excludes: ["dear", "other", "plain"] }),
    measure("other"),
  ];
  const goals = [2031, 2036].map((year) => ({ occupation: "bioingenior", unit: "norge", year, level: 0.2 }));

  it("is what a step costs a year, and what is paid once spread over the years until the last goal", () => {
    const costs = measureCosts(question(measures, { goals }), 2026);
    expect(costs).toEqual({ perStep: [3e6, 1e6, 1e6], fixed: [5e5, 0, 0] });
    expect([costOf(costs, 0, 0), costOf(costs, 0, 1), costOf(costs, 0, 2), costOf(costs, 1, 2)]).toEqual([0, 3.5e6, 6.5e6, 2e6]);
    expect(totalCost(costs, [2, 0, 1])).toBe(7.5e6);
  });

  it("is spread over a year at least", () => {
    const now = question(measures, { goals: [{ ...goals[0]!, year: 2026 }] });
    expect(measureCosts(now, 2026).fixed).toEqual([5e6, 0, 0]);
  });

  it("counts measures that exclude each other once, whoever of them says so, and none with itself", () => {
    expect(excludedPairs(measures)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const both = [measure("a", { excludes: ["b", "unknown"] }), measure("b", { excludes: ["a"] })];
    expect(excludedPairs(both)).toEqual([[0, 1]]);
  });
});

describe("taking off what can be spared", () => {
  const costs: MeasureCosts = { perStep: [1, 5, 2], fixed: [0, 0, 30] };

  it("takes from the dearest first, each to the fewest steps that hold", async () => {
    // Worth 1, 2 and 3 a step; 12 is enough.
    const holds = async ([a, b, c]: readonly number[]) => a! + 2 * b! + 3 * c! >= 12;
    // The third costs 36, the second 20: without the third, 8 of the second's and 8 of the first's are left.
    expect(await trimmed([8, 4, 3], costs, holds)).toEqual([8, 2, 0]);
  });

  it("asks as often as a search by halves does, never for more than there was", async () => {
    const asked: number[] = [];
    const holds = async ([a]: readonly number[]) => {
      asked.push(a!);
      return a! >= 700;
    };
    expect(await trimmed([1000], { perStep: [1], fixed: [0] }, holds)).toEqual([700]);
    expect(asked.length).toBeLessThanOrEqual(10);
    for (const steps of asked) expect(steps >= 0 && steps < 1000).toBe(true);
  });
});

describe("the cheapest by the lines", () => {
  const DRAWS = 5;
  const number = (min: number, max: number) => fc.integer({ min: min * 8, max: max * 8 }).map((eighths) => eighths / 8);
  const draws = (min: number, max: number) => fc.array(number(min, max), { minLength: DRAWS, maxLength: DRAWS });
  const cases = fc.record({
    // Half an eighth beside what falls add up to: a gap of nothing but rounding is a shortage or none as the rounding has it.
    gaps: fc.tuple(draws(-1, 5), draws(-1, 5)).map((goals) => goals.map((gap) => gap.map((value) => value + 1 / 16))),
    falls: fc.tuple(draws(0, 3), draws(0, 3), draws(-1, 2), draws(0, 2)),
    perStep: fc.tuple(number(1, 6), number(1, 6)),
    fixed: fc.constantFrom([0, 0], [4, 0]),
    budget: fc.option(number(3, 15), { nil: null }),
    allowed: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
    excludes: fc.boolean(),
  });

  it("costs what the cheapest of all portfolios does that keep to goals, budget and exclusions, and is one of them", async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(cases, async ({ gaps, falls, perStep, fixed, budget, allowed, excludes }) => {
        const models = [model(gaps[0]!, falls[0], falls[1]), model(gaps[1]!, falls[2], falls[3])];
        const costs = { perStep, fixed };
        const reaches = (steps: readonly number[]) =>
          models.every((one, j) => shortages(gapWith(one, steps)) <= allowed[j]!) &&
          (budget === null || totalCost(costs, steps) <= budget) &&
          !(excludes && steps[0]! > 0 && steps[1]! > 0);
        const all = [0, 1, 2, 3].flatMap((a) => [0, 1, 2].map((b) => [a, b])).filter(reaches);
        const best = Math.min(...all.map((steps) => totalCost(costs, steps)));
        const search = openSearch(models, costs, [3, 2], excludes ? [[0, 1]] : [], solveByTrying);
        const answer = await search.cheapest(allowed, budget);
        expect(answer === null).toBe(all.length === 0);
        const any = await search.any(allowed, budget);
        expect(any === null).toBe(all.length === 0);
        if (answer === null) return;
        found++;
        expect(reaches(answer.steps)).toBe(true);
        expect(reaches(any!.steps)).toBe(true);
        expect(answer.cost).toBeCloseTo(best, 9);
        expect(answer.proven).toBe(true);
      }),
      { numRuns: samples(40), seed: 7 },
    );
    expect(found).toBeGreaterThan(5);
  });

  it("is not one that leaves a hair of a shortage", async () => {
    const hair = model([3 + 1e-8, -1], [1, 1]);
    const found = await openSearch([hair], { perStep: [1], fixed: [0] }, [9], [], solveByTrying).cheapest([0], null);
    expect(found).toEqual({ steps: [4], cost: 4, proven: true });
  });
});

describe("goals that cannot all be reached", () => {
  /** A search that finds something as soon as so many draws may have a shortage, and writes down what it was asked. */
  const searchFrom = (least: number, asked: number[] = []): Search => {
    const find = async (allowed: readonly number[]) => (allowed[0]! >= least ? { steps: [1], cost: 1, proven: true } : null);
    return {
      cheapest: find,
      any: (allowed) => {
        asked.push(allowed[0]!);
        return find(allowed);
      },
    };
  };
  const gap = Array.from({ length: 64 }, () => 1);

  test("the least excess is found by halves, and nothing is asked that is known", async () => {
    for (const least of [11, 12, 37, 64]) {
      const asked: number[] = [];
      const models = [model(gap, null)];
      const found = await leastExcess({ search: searchFrom(least, asked), models, allowed: [10], budget: null });
      expect(found.excess).toBe(least - 10);
      expect(asked.length).toBeLessThanOrEqual(6);
      for (const count of asked) expect(count >= 10 && count < 64).toBe(true);
    }
  });

  test("what was found may have less excess than was asked for", async () => {
    const asked: number[] = [];
    // One step leaves 14 draws short, so that an excess of 4 is possible as soon as any is found.
    const models = [
      model(
        gap,
        gap.map((_, d) => (d < 14 ? 0 : 2)),
      ),
    ];
    const found = await leastExcess({ search: searchFrom(14, asked), models, allowed: [10], budget: null });
    expect(found.excess).toBe(4);
    expect(asked).toEqual([37, 12, 13]);
  });

  test("the worst of the goals is made as good as it can be, then those that can be reached beside it are", async () => {
    const costs = { perStep: [1, 1], fixed: [0, 0] };
    // The first goal's gap of 9 is beyond any steps; the second is reached by two of the second measure.
    const models = [model([9, 0.5, 0.5], [1, 1, 1], null), model([1.5, 1.5, -1], null, [1, 1, 1])];
    const missed = { models, allowed: [0, 0], budget: null, search: openSearch(models, costs, [3, 3], [], solveByTrying) };
    expect(worstExcess(models, [0, 0], [])).toBe(3);
    const found = await closest(missed);
    expect(found!.steps).toEqual([1, 2]);
  });
});

describe("a search with a budget", () => {
  // By n steps, the draws with a gap above n are left: eight steps reach the goal of two in ten.
  const lines = model(
    Array.from({ length: 10 }, (_, d) => d + 0.5),
    Array.from({ length: 10 }, () => 1),
  );
  const ask = (budget: number | null, capacity = 10) => {
    const asked = question([measure("shift", { capacity })], { budget });
    const responses = [{ occupation: "bioingenior", baseYear: 2026, goals: [{ goal: 0, ...lines }] }];
    const verify = async (steps: readonly number[]) => [{ goal: 0, gap: gapWith(lines, steps) }];
    return searchPortfolio(asked, responses, { solve: solveByTrying, verify });
  };

  it("finds the cheapest where the money is enough", async () => {
    const found = await ask(8e6);
    expect(found).toMatchObject({ status: "found", proven: true, costPerYear: 8e6, unreachable: [] });
    expect(found.chosen).toEqual([{ measure: "shift", steps: 8, costPerYear: 8e6 }]);
    expect(found.goals[0]).toMatchObject({ before: 1, predicted: 0.2, after: 0.2, reached: true, bestPossible: 0 });
  });

  it("comes as near as the money goes, and says what a million more is worth: one draw in ten", async () => {
    const found = await ask(3e6);
    expect(found).toMatchObject({ status: "closest", costPerYear: 3e6, unreachable: [{ goal: 0, because: "budget" }] });
    expect(found.goals[0]).toMatchObject({ after: 0.7, reached: false });
    expect(found.binding).toEqual([{ what: "budget", worth: expect.closeTo(0.1, 12) }]);
  });

  it("does not call it money where the measures themselves end", async () => {
    const found = await ask(null, 5);
    expect(found).toMatchObject({ status: "closest", binding: [], unreachable: [{ goal: 0, because: "measures" }] });
    expect(found.goals[0]).toMatchObject({ after: 0.5, bestPossible: 0.5 });
  });
});
