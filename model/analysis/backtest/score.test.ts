import { describe, expect, it } from "vitest";
import type { BacktestProjection } from "./backtest.ts";
import { score, scoresOf } from "./score.ts";

const projection = (changes: Partial<BacktestProjection>): BacktestProjection => ({
  series: "employed",
  counted: "staff",
  occupation: "bioingenior",
  origin: 2010,
  year: 2011,
  history: 0,
  size: 100,
  observed: 100,
  p10: 90,
  p50: 100,
  p90: 110,
  noChange: 100,
  drift: null,
  quantiles: [],
  crps: 0,
  ...changes,
});

describe("score", () => {
  it("gives error, bias, coverage, width and benchmarks as worked out by hand", () => {
    const found = score("two", [
      projection({ observed: 200, p10: 180, p50: 220, p90: 240, noChange: 180, drift: 210 }),
      projection({ observed: 100, p10: 85, p50: 90, p90: 95, noChange: 80, occupation: "radiograf" }),
    ]);
    expect(found).toMatchObject({ group: "two", projections: 2, series: 2, covered: 1 });
    expect(found.mape).toBeCloseTo((0.1 + 0.1) / 2, 12);
    expect(found.bias).toBeCloseTo(0, 12);
    expect(found.width).toBeCloseTo((0.3 + 0.1) / 2, 12);
    expect(found.noChangeMape).toBeCloseTo((0.1 + 0.2) / 2, 12);
    expect(found.drift).toMatchObject({ projections: 1 });
    expect(found.drift!.mape).toBeCloseTo(0.05, 12);
    expect(found.drift!.modelMape).toBeCloseTo(0.1, 12);
    // Distances in widths of their side: (220-200)/(220-180) = 0.5 and (100-90)/(95-90) = 2; the quantile 0.8 between them.
    expect(found.widening).toBeCloseTo(0.5 + 0.8 * 1.5, 12);
  });

  it("counts an observation inside the interval or at one of its ends as covered, and no other", () => {
    const covered = (observed: number) => score("one", [projection({ observed })]).covered;
    expect([89.9, 90, 95, 110, 110.1].map(covered)).toEqual([0, 1, 1, 1, 0]);
  });

  it("says nothing of a widening where an interval has no width", () => {
    expect(score("one", [projection({ p10: 100, p90: 100, observed: 101 })]).widening).toBeNull();
  });
});

describe("scoresOf", () => {
  it("puts every projection in one class of each grouping, in the order of the classes", () => {
    const scores = scoresOf([
      projection({ year: 2030, size: 60_000 }),
      projection({ history: 3, size: 499.9 }),
      projection({ year: 2014, size: 500 }),
      projection({ year: 2013, size: 5000 }),
    ]);
    const groups = (name: keyof typeof scores) => scores[name]!.map(({ group, projections }) => [group, projections]);
    expect(groups("all")).toEqual([["all", 4]]);
    expect(groups("history")).toEqual([
      ["earlier-counts", 1],
      ["first-count", 3],
    ]);
    expect(groups("size")).toEqual([
      ["<500", 1],
      ["500-5000", 1],
      ["5000-50000", 1],
      [">=50000", 1],
    ]);
    expect(groups("horizon")).toEqual([
      ["1", 1],
      ["3", 1],
      ["4-6", 1],
      [">6", 1],
    ]);
  });

  it("gives no groups where there are no projections", () => {
    expect(scoresOf([])).toEqual({ all: [], history: [], size: [], horizon: [], series: [] });
  });
});
