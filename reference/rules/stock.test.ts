import { describe, expect, it } from "vitest";
import { unitUncertainty } from "./stock.ts";

describe("the uncertainty of a unit's staff", () => {
  it("is that of the nation where one unit has everybody", () => {
    expect(unitUncertainty(0.3, [1])).toBeCloseTo(0.3, 12);
  });

  it("is greater than that of the nation where many units share", () => {
    const shares = Array.from({ length: 20 }, () => 1 / 20);
    expect(unitUncertainty(0.1, shares)).toBeCloseTo(0.1 / Math.sqrt(0.2 + 0.8 / 20), 12);
  });

  it("is never below 15 %, since the division is a rule, nor above 75 %", () => {
    const shares = Array.from({ length: 40 }, () => 1 / 40);
    expect(unitUncertainty(0.01, shares)).toBe(0.15);
    expect(unitUncertainty(0.45, shares)).toBe(0.75);
  });
});
