import { describe, expect, it } from "vitest";
import { mulberry32, normalQuantile } from "#model/random";
import {
  crpsOfDraws,
  crpsOfQuantiles,
  intervalScore,
  QUANTILE_LEVELS,
  quantileScore,
  weightedIntervalScore,
  yearlyDeviation,
} from "./proper-scores.ts";

/** The CRPS of the standard normal distribution, z(2F(z) - 1) + 2f(z) - 1/sqrt(pi), at two places (Gneiting and Raftery 2007). */
const NORMAL = [
  [0, 0.2336949773],
  [1, 0.6024413576],
  [-1, 0.6024413576],
] as const;

describe("intervalScore", () => {
  it.each([
    [10, 5],
    [8, 5],
    [15, 5 + 10 * 2],
    [7, 5 + 10 * 1],
  ])("of 8 to 13, to hold 80 %%, with %d counted is %d", (observed, score) => {
    expect(intervalScore(8, 13, 0.2, observed)).toBeCloseTo(score, 12);
  });
});

describe("weightedIntervalScore", () => {
  it("is what one works out by hand, and the sum of its parts", () => {
    // Median 5 off, with weight 1/2; the interval is 5 wide and 2 off, (5 + 10 * 2) with weight 0.1; over 1 1/2.
    const { wis, dispersion, overprediction, underprediction } = weightedIntervalScore([0.1, 0.5, 0.9], [8, 10, 13], 15);
    expect(wis).toBeCloseTo((2.5 + 2.5) / 1.5, 12);
    expect(dispersion).toBeCloseTo(0.5 / 1.5, 12);
    expect(overprediction).toBe(0);
    expect(underprediction).toBeCloseTo((2.5 + 2) / 1.5, 12);
  });

  it("is 0 for a certain forecast that came true, and the absolute error of a certain one that did not", () => {
    const certain = QUANTILE_LEVELS.map(() => 100);
    expect(weightedIntervalScore(QUANTILE_LEVELS, certain, 100).wis).toBe(0);
    expect(weightedIntervalScore(QUANTILE_LEVELS, certain, 93)).toMatchObject({ dispersion: 0, underprediction: 0 });
    expect(weightedIntervalScore(QUANTILE_LEVELS, certain, 93).wis).toBeCloseTo(7, 10);
  });

  it("is the mean of the quantile scores, and near the CRPS", () => {
    const next = mulberry32(3);
    for (let i = 0; i < 50; i++) {
      const quantiles = QUANTILE_LEVELS.map((level) => 50 + 9 * normalQuantile(level) + level ** 3);
      const observed = 20 + 60 * next();
      const { wis } = weightedIntervalScore(QUANTILE_LEVELS, quantiles, observed);
      const scores = QUANTILE_LEVELS.map((level, at) => quantileScore(quantiles[at]!, level, observed));
      expect(wis).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 10);
    }
    // With the number of levels it goes to the CRPS.
    const many = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);
    for (const [observed, crps] of NORMAL) {
      expect(weightedIntervalScore(many, many.map(normalQuantile), observed).wis).toBeCloseTo(crps, 2);
    }
  });

  it("is least on average for the quantiles of what happens: it cannot be gamed by a narrower or wider interval", () => {
    const happens = Array.from({ length: 2001 }, (_, i) => normalQuantile((i + 0.5) / 2001));
    const mean = (spread: number, shift: number): number =>
      happens.reduce(
        (sum, observed) =>
          sum +
          weightedIntervalScore(
            QUANTILE_LEVELS,
            QUANTILE_LEVELS.map((level) => shift + spread * normalQuantile(level)),
            observed,
          ).wis,
        0,
      ) / happens.length;
    const honest = mean(1, 0);
    for (const [spread, shift] of [
      [0.5, 0],
      [0.9, 0],
      [1.1, 0],
      [2, 0],
      [1, 0.2],
      [1, -0.2],
    ] as const)
      expect(mean(spread, shift)).toBeGreaterThan(honest);
  });
});

describe("crpsOfDraws", () => {
  it("is the fair form, as worked out by hand", () => {
    // E|X - y| = 1, and the two different pairs lie 2 apart: 1 - 2/2.
    expect(crpsOfDraws([1, 3], 2)).toBeCloseTo(0, 12);
    // (2 + 1 + 2)/3 - (1 + 4 + 3)/(3 * 2), in any order.
    expect(crpsOfDraws([4, 0, 1], 2)).toBeCloseTo(5 / 3 - 8 / 6, 12);
    expect(crpsOfDraws([7, 7, 7], 5)).toBe(2);
  });

  it.each(NORMAL)("of draws of a standard normal is the closed form at %d", (observed, crps) => {
    const draws = Array.from({ length: 20_000 }, (_, i) => normalQuantile((i + 0.5) / 20_000));
    expect(crpsOfDraws(draws, observed)).toBeCloseTo(crps, 3);
    expect(
      crpsOfDraws(
        draws.map((draw) => 300 + 20 * draw),
        300 + 20 * observed,
      ),
    ).toBeCloseTo(20 * crps, 1);
  });

  it("is right on average for few draws, which the form for whole ensembles is not", () => {
    const next = mulberry32(11);
    let sum = 0;
    for (let i = 0; i < 40_000; i++) sum += crpsOfDraws([next(), next(), next()], 0.5);
    // Of the uniform distribution at its middle: (0.5^3 + 0.5^3)/3.
    expect(Math.abs(sum / 40_000 - 1 / 12)).toBeLessThan(0.003);
  });
});

describe("crpsOfQuantiles", () => {
  it.each([
    [0.25, (0.25 ** 3 + 0.75 ** 3) / 3],
    [0, 1 / 3],
    [1.5, 1 / 3 + 0.5],
    [-2, 1 / 3 + 2],
  ])("of the uniform distribution at %d is exact", (observed, crps) => {
    expect(crpsOfQuantiles([0, 1], [0, 1], observed)).toBeCloseTo(crps, 12);
    expect(crpsOfQuantiles([0, 0.3, 0.3, 1], [0, 0.3, 0.3, 1], observed)).toBeCloseTo(crps, 12);
  });

  it.each(NORMAL)("of many quantiles of a standard normal is the closed form at %d", (observed, crps) => {
    const levels = Array.from({ length: 9999 }, (_, i) => (i + 1) / 10_000);
    expect(crpsOfQuantiles(levels, levels.map(normalQuantile), observed)).toBeCloseTo(crps, 3);
  });

  it("of a certain forecast is the absolute error", () => {
    expect(
      crpsOfQuantiles(
        QUANTILE_LEVELS,
        QUANTILE_LEVELS.map(() => 10),
        4,
      ),
    ).toBe(6);
  });
});

it("yearlyDeviation is the yearly growth that a median gives too much", () => {
  expect(yearlyDeviation(110.25, 100, 2)).toBeCloseTo(0.05, 12);
  expect(yearlyDeviation(100, 100, 7)).toBe(0);
  expect(yearlyDeviation(90, 100, 1)).toBeCloseTo(0.1, 12);
});
