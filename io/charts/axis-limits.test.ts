import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountLimits, roundStep } from "./axis-limits.ts";

describe("amount limits", () => {
  it("starts at zero for amounts, also where they hardly vary", () => {
    expect(amountLimits([980, 1000, 1010])).toEqual({ min: 0, max: 1250 });
  });
  it("goes below zero for a surplus", () => {
    expect(amountLimits([-30, 80])).toEqual({ min: -50, max: 100 });
  });
  it("gives 0..1 for nothing", () => {
    expect(amountLimits([])).toEqual({ min: 0, max: 1 });
    expect(amountLimits([null, 0])).toEqual({ min: 0, max: 1 });
  });
  it("holds every value and zero", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-6),
          { minLength: 1 },
        ),
        (values) => {
          const { min, max } = amountLimits(values);
          const slack = 1e-6 * (max - min);
          expect(min).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
          expect(max).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
          expect(max).toBeGreaterThan(min);
        },
      ),
    );
  });
  it("rounds steps up to round numbers", () => {
    expect([0.3, 7, 12, 21, 26, 100].map(roundStep)).toEqual([0.5, 10, 20, 25, 50, 100]);
  });
});
