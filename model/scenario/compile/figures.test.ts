import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawThrough } from "#model/random";
import { AGE_COUNT, exactly } from "#model/vocabulary";
import { samples } from "../../vocabulary/samples.test-support.ts";
import { changeWeights } from "../figures/change-weights.ts";
import { relativeScale, uncertainOf } from "../figures/uncertain-rows.ts";
import { type AgeRow, rowsByAge, spreadEvenly } from "./age-curves.ts";

describe("uncertainOf", () => {
  it("takes a row without interval as known, and one with a family at its word", () => {
    expect(uncertainOf({ value: 3 }, "count")).toEqual(exactly(3));
    expect(uncertainOf({ value: 3, low: 3, high: 3 }, "count")).toEqual(exactly(3));
    expect(uncertainOf({ value: 3, low: 2, high: 5, distribution: "pert" }, "count").distribution).toBe("pert");
    expect(uncertainOf({ value: 3, low: 2, high: 5, distribution: "point" }, "count")).toEqual(exactly(3));
  });

  it("reads an interval by what the figure is", () => {
    const interval = { value: 0.5, low: 0.4, high: 0.6 };
    expect((["count", "factor", "share", "growth"] as const).map((nature) => uncertainOf(interval, nature).distribution)).toEqual([
      "lognormal",
      "lognormal",
      "beta",
      "normal",
    ]);
  });

  it("takes the triangular where the limits do not fit the family, so that every interval can be drawn", () => {
    expect(uncertainOf({ value: 0.9, low: 0.8, high: 1 }, "share").distribution).toBe("triangular");
    expect(uncertainOf({ value: 4, low: 0, high: 9 }, "count").distribution).toBe("triangular");
    expect(uncertainOf({ value: 1e-300, low: 5e-324, high: 0.3 }, "share").distribution).toBe("triangular");
    const limit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(limit, limit, limit, fc.constantFrom("count", "share", "growth"), (a, b, c, nature) => {
        const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        fc.pre(high - low > 1e-6);
        const drawn = uncertainOf({ value, low, high }, nature as "count");
        const ends = Float64Array.of(-1.2815515655446004, 1.2815515655446004);
        drawThrough(drawn, ends, ends);
        expect(ends[0]).toBeCloseTo(low, 5);
        expect(ends[1]).toBeCloseTo(high, 5);
      }),
      { numRuns: samples(25) },
    );
  });
});

describe("relativeScale", () => {
  it("weighs rows by the people they concern, and takes rows without interval as known", () => {
    const scale = relativeScale(
      [
        { row: { value: 0.1, low: 0.05, high: 0.2 }, weight: 300 },
        { row: { value: 0.3 }, weight: 100 },
      ],
      "rateScale",
      "bioingenior",
    );
    expect(scale.value).toBe(1);
    expect(scale.low).toBeCloseTo((300 * 0.05 + 100 * 0.3) / 60, 12);
    expect(scale.high).toBeCloseTo((300 * 0.2 + 100 * 0.3) / 60, 12);
  });

  it("is 1 without interval, and where there is nothing to scale", () => {
    expect(relativeScale([{ row: { value: 0.1 }, weight: 1 }], "rateScale", "bioingenior")).toEqual(exactly(1));
    expect(relativeScale([{ row: { value: 0, low: 0, high: 0.1 }, weight: 1 }], "rateScale", "bioingenior")).toEqual(exactly(1));
    expect(relativeScale([], "count", "bioingenior")).toEqual(exactly(1));
  });
});

describe("ages", () => {
  it("outside every row have none, and of equally specific rows the first counts", () => {
    const rows: AgeRow[] = [
      { age_from: 30, age_to: 40, value: 1 },
      { age_from: 40, age_to: 50, value: 2 },
    ];
    const found = rowsByAge(rows, new Map(), "female");
    expect([found[9], found[20]?.value, found[21]?.value, found[31]]).toEqual([undefined, 1, 2, undefined]);
  });

  it("keep the amount spread over them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 74 }), fc.integer({ min: 0, max: 54 }), (from, length) => {
        const target = new Float64Array(AGE_COUNT);
        spreadEvenly(target, from, Math.min(74, from + length), 7);
        expect(target.reduce((sum, value) => sum + value, 0)).toBeCloseTo(7, 12);
      }),
    );
  });
});

describe("changeWeights", () => {
  it("have effect in the start year already and all of it rampYears later", () => {
    expect(changeWeights({ startYear: 2028, rampYears: 3, endYear: 2032 }, 2026, 8)).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1, 0]);
    expect(changeWeights({ startYear: 2027, rampYears: 0 }, 2026, 3)).toEqual([0, 1, 1]);
  });
});
