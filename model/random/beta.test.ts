import { expect, test } from "vitest";
import { betaDensity, betaProbability, betaQuantile, logGamma } from "./beta.ts";

test("the gamma function has its known values", () => {
  let factorial = 1;
  for (let n = 1; n <= 20; n++) {
    expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12);
});

test("the incomplete beta function has its closed forms", () => {
  for (let x = 0.05; x < 1; x += 0.05) {
    for (const a of [0.3, 1, 2.5, 40]) {
      expect(betaProbability(x, a, 1)).toBeCloseTo(x ** a, 11);
      expect(betaProbability(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 11);
    }
    // The arcsine distribution, and a sum of binomial probabilities: at least 3 of 7.
    expect(betaProbability(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 11);
    const choose = [1, 7, 21, 35, 35, 21, 7, 1];
    const atLeast3 = choose.reduce((sum, c, k) => (k < 3 ? sum : sum + c * x ** k * (1 - x) ** (7 - k)), 0);
    expect(betaProbability(x, 3, 5)).toBeCloseTo(atLeast3, 11);
  }
});

test("the incomplete beta function is what the density adds up to", () => {
  for (const [a, b] of [
    [2, 5],
    [30, 200],
    [1.4, 4.6],
  ] as const) {
    const steps = 20000;
    let sum = 0;
    for (let i = 0; i < steps; i++) sum += betaDensity(((i + 0.5) / steps) * 0.4, a, b) * (0.4 / steps);
    expect(betaProbability(0.4, a, b)).toBeCloseTo(sum, 6);
  }
});

test("the quantile undoes the probability", () => {
  for (const [a, b] of [
    [2, 5],
    [5, 1],
    [0.5, 0.7],
    [300, 20],
  ] as const) {
    for (const p of [1e-8, 0.001, 0.1, 0.5, 0.9, 0.9999]) expect(betaProbability(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 11);
  }
});

test("no variable is below 0 or above 1: the probability is 0 up to there and 1 from there on", () => {
  expect([-1, -0.1, 0].map((x) => betaProbability(x, 2, 3))).toEqual([0, 0, 0]);
  expect([1, 1.1, 2].map((x) => betaProbability(x, 2, 3))).toEqual([1, 1, 1]);
});
