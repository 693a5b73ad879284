import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IntakeInputs, intakeForGrowth, personsAfter } from "./intake-for-growth.ts";

const figure = { unit_of_measure: "x", year: 2026, source: "test", certainty: "assumption", note: "test" } as const;
const noInterval = { low: null, high: null, distribution: null } as const;

const inputs = (leaving: number, growth = 0): IntakeInputs => ({
  occupation: "jordmor",
  persons: { female: 900, male: 100 },
  profile: (["female", "male"] as const).map((sex) => ({
    ...figure,
    occupation: "jordmor",
    unit: null,
    sex,
    age_from: 25,
    age_to: 34,
    value: 1,
  })),
  exits: [
    { ...figure, ...noInterval, process: "leaving", occupation: null, unit: null, sex: null, age_from: 20, age_to: 74, value: leaving },
  ],
  inflows: [],
  programme: { graduate_age_from: 25, graduate_age_to: 29, share_women: 0.9 },
  yieldPerStudent: 0.5,
  growth,
});

describe("intakeForGrowth", () => {
  it("needs a student for every place left when nobody is lost to age: stock x leaving / yield", () => {
    expect(intakeForGrowth(inputs(0.05))).toBeCloseTo(100, 6);
  });

  it("reaches the wanted stock within the people one student makes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.1, noNaN: true }), fc.double({ min: 0, max: 0.02, noNaN: true }), (leaving, growth) => {
        const asked = inputs(leaving, growth);
        const reached = personsAfter(asked, intakeForGrowth(asked));
        const perStudent = personsAfter(asked, 1) - personsAfter(asked, 0);
        expect(Math.abs(reached - 1000 * (1 + growth) ** 14)).toBeLessThanOrEqual(perStudent);
      }),
    );
  });

  it("asks for fewer students when people also come from abroad", () => {
    const abroad = {
      ...figure,
      ...noInterval,
      process: "immigration",
      occupation: "jordmor",
      unit: null,
      age_from: 30,
      age_to: 34,
      share_women: 1,
      value: 20,
    } as const;
    expect(intakeForGrowth({ ...inputs(0.05), inflows: [abroad] })).toBeLessThan(100);
  });

  it("never asks for less than one student", () => {
    expect(intakeForGrowth(inputs(0, -0.05))).toBe(1);
  });
});
