import { expect, test } from "vitest";
import { fillNationalLocal } from "./national-local.ts";
import { ALL_UNITS, fillNormal } from "./stream.ts";

const N = 100_000;
const draws = (unit: string, share: number): Float64Array => {
  const out = new Float64Array(N);
  fillNationalLocal(out, { seed: 5, occupation: "radiograf", unit, process: "stock" }, 0, share);
  return out;
};
const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0) / N;

test.each([0, 0.3, 0.5, 1])("with a national share of %d, that is the correlation between two units, and the variance is 1", (share) => {
  const [a, b] = [draws("helse-fonna", share), draws("helse-bergen", share)];
  expect(product(a, a)).toBeCloseTo(1, 1);
  expect(Math.abs(product(a, b) - share)).toBeLessThan(4.9 * Math.sqrt(2 / N));
});

test("a national part handed in gives the same numbers as one computed here", () => {
  const national = new Float64Array(N);
  fillNormal(national, { seed: 5, occupation: "radiograf", unit: ALL_UNITS, process: "stock" }, 0);
  const out = new Float64Array(N);
  fillNationalLocal(out, { seed: 5, occupation: "radiograf", unit: "helse-fonna", process: "stock" }, 0, 0.5, national);
  expect(out).toEqual(draws("helse-fonna", 0.5));
});

test("a share outside 0..1 is refused", () => {
  expect(() => draws("helse-fonna", 1.2)).toThrow(RangeError);
});
