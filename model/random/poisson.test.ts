import { expect, it } from "vitest";
import { poissonDensity, poissonProbability, poissonQuantile } from "./poisson.ts";

it.each([0.01, 0.7, 3, 50, 400])("sums to what its terms sum to one by one, mean %d", (mean) => {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let n = 0; n <= 3 * mean + 10; n++) {
    sum += term;
    expect(poissonDensity(n, mean)).toBeCloseTo(term, 12);
    expect(poissonProbability(n, mean)).toBeCloseTo(sum, 11);
    term *= mean / (n + 1);
  }
});

it("keeps its digits where the probability of none is nothing a computer can hold", () => {
  // Symmetric about its mean as it grows: half, and two thirds of a density.
  expect(poissonProbability(1_000_000, 1_000_000)).toBeCloseTo(0.5 + 2 / 3 / Math.sqrt(2e6 * Math.PI), 8);
  expect(poissonProbability(3, 0)).toBe(1);
  expect(poissonProbability(-1, 5)).toBe(0);
});

it("finds the smallest number that reaches a probability", () => {
  for (const mean of [0, 0.3, 5, 50, 2000]) {
    for (const p of [0.001, 0.2, 0.5, 0.95, 0.9999]) {
      const n = poissonQuantile(p, mean);
      expect(poissonProbability(n, mean)).toBeGreaterThanOrEqual(p);
      if (n > 0) expect(poissonProbability(n - 1, mean)).toBeLessThan(p);
    }
  }
  expect(() => poissonQuantile(1, 5)).toThrow("strictly between 0 and 1");
});
