import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

describe("labels at line ends", () => {
  it("stay where they are when there is room", () => {
    expect(spreadLabels([100, 20], { min: 0, max: 100 }, 200, 16)).toEqual([0, 0]);
  });
  it("move down from the label above", () => {
    expect(spreadLabels([52, 50], { min: 0, max: 100 }, 200, 16)).toEqual([0, 12]);
  });
  it("move up at the foot of the plot", () => {
    expect(spreadLabels([2, 0], { min: 0, max: 100 }, 200, 16)).toEqual([-12, 0]);
  });
  it("never overlap and keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), (values) => {
        const shifts = spreadLabels(values, { min: 0, max: 100 }, 250, 16);
        const at = values.map((value, i) => ({ value, y: ((100 - value) / 100) * 250 + (shifts[i] ?? 0) })).sort((a, b) => a.y - b.y);
        at.slice(1).forEach((below, i) => {
          expect(below.y - (at[i]?.y ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
          expect(below.value).toBeLessThanOrEqual(at[i]?.value ?? 0);
        });
      }),
    );
  });
});
