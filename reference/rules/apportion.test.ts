import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "./apportion.ts";

describe("apportion", () => {
  it("divides 410 places over three sites in whole places", () => {
    expect(apportion(410, [30, 60, 67], 1)).toEqual([78, 157, 175]);
  });

  it("adds to the total exactly, and no part is a step away from its exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const parts = apportion(total, weights, 1);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          const all = weights.reduce((a, b) => a + b, 0);
          for (const [i, part] of parts.entries()) expect(Math.abs(part - (total * weights[i]!) / all)).toBeLessThanOrEqual(1 + 1e-6);
        },
      ),
    );
  });

  it("refuses weights that add to nothing", () => {
    expect(() => apportion(10, [0, 0])).toThrow("add to nothing");
  });
});
