import { expect, it } from "vitest";
import { meanBySeries } from "./by-series.ts";

it("counts each series once, and its standard error is that of the series", () => {
  // Means 2 and 8: 5, with a standard deviation of sqrt(18) over sqrt(2).
  expect(meanBySeries([1, 3, 8], ["a", "a", "b"])).toEqual({ mean: 5, error: 3, series: 2 });
});

it("has no standard error from one series", () => {
  expect(meanBySeries([1, 3], ["a", "a"])).toEqual({ mean: 2, error: null, series: 1 });
});
