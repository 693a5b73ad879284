import { expect, it } from "vitest";
import { quantilesOf } from "./quantiles-of.ts";

it("lies between the two nearest draws, whatever their order", () => {
  // Position 0.9 * 4 = 3.6 from the first.
  expect(quantilesOf(Float64Array.of(50, 10, 40, 20, 30), [0, 0.5, 0.9, 1])).toEqual([10, 30, expect.closeTo(46, 12), 50]);
});

it("does not change the draws", () => {
  const draws = Float64Array.of(3, 1, 2);
  quantilesOf(draws, [0.5]);
  expect([...draws]).toEqual([3, 1, 2]);
});
