import { describe, expect, it } from "vitest";
import { mulberry32 } from "#model/random";
import type { BacktestProjection } from "./backtest.ts";
import { discrepancyOf, likeliest, type Miss, missOf } from "./discrepancy.ts";

/** Standard normal numbers (Box-Muller), the same every time. */
function normals(seed: number): () => number {
  const next = mulberry32(seed);
  // In the middle of its step, so that it is never 0.
  const uniform = () => next() + 2 ** -33;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** Misses that arise as the model of discrepancy says: an intake known to a width, and breaks of level. */
function misses(count: number, intake: number, level: number): Miss[] {
  const next = normals(7);
  return Array.from({ length: count }, (_, i) => {
    const horizon = 1 + (i % 8);
    const perIntake = (0.03 * horizon) ** 2;
    const sd = Math.sqrt(1e-4 + perIntake * Math.log1p(intake) ** 2 + level ** 2);
    const error = sd * next();
    // An interval of a fifth of the width that is true.
    return { series: `s${i % 10}`, held: Math.abs(error) < 0.2 * 1.2816 * sd, error, fixed: 1e-4, perIntake };
  });
}

const projection = (p10: number, p50: number, p90: number): BacktestProjection => ({
  series: "employed",
  counted: "qualified",
  occupation: "radiograf",
  origin: 2010,
  year: 2015,
  history: 2,
  size: 100,
  observed: 110,
  p10,
  p50,
  p90,
  noChange: 100,
  drift: null,
  quantiles: [],
  crps: 0,
});

describe("likeliest", () => {
  it.each([
    [0.5, 0.03],
    [0.2, 0.06],
    [1.2, 0.05],
  ])("finds the spreads that misses were made with: intake %d, level %d", (intake, level) => {
    const found = likeliest(misses(4000, intake, level));
    expect(Math.abs(found.intake - intake)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(found.level - level)).toBeLessThanOrEqual(0.011);
  });
});

describe("missOf", () => {
  it("parts the variance of a projection in what the intake gives and the rest", () => {
    const sd = (of: number) => Math.exp(1.2816 * of);
    // Without the intake 0.02; with an intake of width w, 0.1 log(1 + w) more, squares added.
    const at = (width: number) => {
      const spread = sd(Math.hypot(0.02, 0.1 * Math.log1p(width)));
      return projection(100 / spread, 100, 100 * spread);
    };
    const miss = missOf(at(0.15), at(0.6), 0.15, 0.6);
    expect(miss.held).toBe(false);
    expect(miss.error).toBeCloseTo(Math.log(1.1), 12);
    expect(miss.fixed).toBeCloseTo(0.02 ** 2, 9);
    expect(miss.perIntake).toBeCloseTo(0.1 ** 2, 9);
  });
});

describe("discrepancyOf", () => {
  it("holds about 80 % of what the other series say, and far less of what is stated too narrow", () => {
    const found = discrepancyOf(misses(1500, 0.6, 0.04), 0.15)!;
    expect(found).toMatchObject({ projections: 1500, series: 10, stated: 0.15 });
    // Five standard errors of 1 500 independent misses.
    expect(Math.abs(found.coveredLeftOut / 1500 - 0.8)).toBeLessThan(0.052);
    expect(found.coveredStated / 1500).toBeLessThan(0.5);
  });

  it("says nothing of one series, which nothing is left to judge by", () => {
    expect(
      discrepancyOf(
        misses(10, 0.5, 0.03).map((miss) => ({ ...miss, series: "one" })),
        0.15,
      ),
    ).toBeNull();
    expect(discrepancyOf([], 0.15)).toBeNull();
  });
});
