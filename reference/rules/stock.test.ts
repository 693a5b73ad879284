import { describe, expect, it } from "vitest";
import { unitUncertainty } from "./stock.ts";

describe("the uncertainty of a unit's staff", () => {
  it("is what is not known of the country and of the division on units, which err apart", () => {
    expect(unitUncertainty(0.2)).toBeCloseTo(0.25, 12);
    expect(unitUncertainty(0)).toBe(0.15);
  });

  it("is never above 75 %", () => {
    expect(unitUncertainty(0.9)).toBe(0.75);
  });
});
