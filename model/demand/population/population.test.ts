import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "#model/vocabulary";
import { inhabitants } from "./band-path.ts";
import { agesInYear, projectedAges } from "./projected-ages.ts";
import { sumAges, toSingleAges } from "./single-ages.ts";

const row = (year: number, age_from: number, age_to: number, value: number): Row<"population_projection"> => ({
  unit: "norge",
  edition: "ssb-2026",
  alternative: "MMMM",
  age_from,
  age_to,
  value,
  unit_of_measure: "persons",
  year,
  source: "ssb",
  certainty: "published",
  note: null,
});

describe("single years of age", () => {
  it("spread a band evenly and give it back when summed", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (value, from, length) => {
          expect(sumAges(toSingleAges([{ age_from: from, age_to: from + length, value }]), from, from + length)).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it("count both sexes where each has a row", () => {
    const ages = toSingleAges([
      { age_from: 20, age_to: 29, value: 10 },
      { age_from: 20, age_to: 29, value: 20 },
    ]);
    expect(ages[20]).toBe(3);
  });

  it("keep an age no band covers missing, not empty", () => {
    expect(toSingleAges([{ age_from: 0, age_to: 19, value: 10 }])[20]).toBeNaN();
  });
});

describe("projected population", () => {
  const projected = projectedAges([row(2030, 0, 120, 242), row(2026, 0, 120, 121)]);

  it("is the published figure in a published year and a straight line between", () => {
    expect(agesInYear(projected, 2026)![5]).toBe(1);
    expect(agesInYear(projected, 2027)![5]).toBe(1.25);
    expect(agesInYear(projected, 2030)![5]).toBe(2);
  });

  it("is unknown outside the published years", () => {
    expect(agesInYear(projected, 2025)).toBeUndefined();
    expect(agesInYear(projected, 2031)).toBeUndefined();
  });
});

describe("inhabitants under a population future", () => {
  it("lie above or below the central path by that side's deviation, and never below zero", () => {
    expect([0, 1, -1, -9].map((z) => inhabitants(100, 10, 20, Math.max(z, 0), Math.min(z, 0)))).toEqual([100, 110, 80, 0]);
  });
});
