import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exceedance, pile, quantileDots, shareAbove } from "./futures.ts";

// Amounts of FTE: nothing closer to zero than a billionth.
const amount = fc.double({ min: -500, max: 500, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-9);
const values = fc.array(amount, { minLength: 1, maxLength: 300 });

describe("dots for futures", () => {
  it("are spread evenly over the futures", () => {
    expect(quantileDots([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 5)).toEqual([2, 4, 6, 8, 10]);
  });
  it("are none without futures", () => {
    expect(quantileDots([], 50)).toEqual([]);
  });
  it("show the probability of shortage to within one dot", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 10, max: 100 }), (all, count) => {
        const shown = shareAbove(quantileDots(all, count), 0);
        expect(Math.abs(shown - shareAbove(all, 0))).toBeLessThanOrEqual(1 / count + 1e-12);
      }),
    );
  });
  it("are piled without loss, on the right side of zero, and without holes", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 50 }), (all, width) => {
        const dots = pile(all, width);
        expect(dots).toHaveLength(all.length);
        for (const dot of dots) {
          expect(dot.centre > 0).toBe(dot.value > 0);
          if (dot.height > 0) expect(dots.some((other) => other.centre === dot.centre && other.height === dot.height - 1)).toBe(true);
        }
      }),
    );
  });
});

describe("the curve of exceedance", () => {
  it("falls from the lowest value to 0 at the highest", () => {
    expect(exceedance([3, 1, 2, 2])).toEqual([
      [1, 0.75],
      [2, 0.5],
      [2, 0.25],
      [3, 0],
    ]);
  });
  it("agrees with counting", () => {
    fc.assert(
      fc.property(values, fc.double({ min: -500, max: 500, noNaN: true }), (all, threshold) => {
        const passed = exceedance(all).filter(([value]) => value <= threshold);
        expect(passed.at(-1)?.[1] ?? 1).toBeCloseTo(shareAbove(all, threshold), 12);
      }),
    );
  });
});
