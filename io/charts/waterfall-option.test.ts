import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import { LIGHT } from "./tokens.ts";
import { placeSteps, waterfallOption } from "./waterfall-option.ts";

const amount = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const step = fc.record({ amount, low: amount, high: amount }).map((given) => ({ name: "step", kind: "step" as const, ...given }));

describe("waterfall", () => {
  it("begins each step where the one before ended, and totals at zero", () => {
    fc.assert(
      fc.property(amount, fc.array(step), (start, steps) => {
        const end = steps.reduce((sum, { amount: one }) => sum + one, start);
        const total = (value: number) => ({ name: "total", kind: "total" as const, amount: value, low: value, high: value });
        const placed = placeSteps([total(start), ...steps, total(end)]);
        for (const [i, one] of placed.entries()) {
          expect(one.from).toBeCloseTo(one.kind === "total" ? 0 : (placed[i - 1]?.to ?? Number.NaN), 6);
          expect(one.bandHigh - one.from).toBeCloseTo(one.high!, 6);
        }
        expect(placed.at(-2)?.to).toBeCloseTo(placed.at(-1)?.to ?? Number.NaN, 6);
      }),
    );
  });

  it("draws every bar inside the axis, below zero too, and in black and white tells what adds from what takes away", () => {
    const steps = [
      { name: "start", kind: "total" as const, amount: -20, low: -30, high: -10 },
      { name: "adds", kind: "step" as const, amount: 55, low: 40, high: 70 },
      { name: "takes", kind: "step" as const, amount: -10, low: -20, high: -1 },
    ];
    const labels = { above: "short", below: "spare" };
    const option = waterfallOption(
      { steps, measure: "FTE", labels, decimals: 0 },
      { palette: LIGHT, width: 800, height: 300, still: true },
      translator("en", SHARED_TEXTS),
    );
    const { min, max } = option.xAxis as { min: number; max: number };
    expect([min <= -30, max >= 50]).toEqual([true, true]);
    const bars = (option.series as { type: string; data: (number | { value: number; itemStyle: { decal?: object } })[] }[]).filter(
      ({ type }) => type === "bar",
    );
    expect(bars[0]?.data).toEqual([-20, -20, 25]);
    const drawn = (bars[1]?.data ?? []).map((bar) => (typeof bar === "number" ? null : [bar.value, bar.itemStyle.decal !== undefined]));
    expect(drawn).toEqual([
      [20, false],
      [55, false],
      [10, true],
    ]);
  });
});
