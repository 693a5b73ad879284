import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTAKE_HORIZON, type IntakeInputs, intakeAlongPath } from "./intake-along-path.ts";

const figure = { unit_of_measure: "x", year: 2026, source: "test", certainty: "assumption", note: "test" } as const;
const noInterval = { low: null, high: null, distribution: null } as const;

const inputs = (leaving: number, wanted: IntakeInputs["wanted"] = () => 1): IntakeInputs => ({
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
  wanted,
});

describe("intakeAlongPath", () => {
  it("needs a student for every place left when nobody is lost to age: stock x leaving / yield, every year", () => {
    const intake = intakeAlongPath(inputs(0.05));
    expect(intake).toHaveLength(INTAKE_HORIZON);
    for (const students of intake) expect(students).toBeCloseTo(100, 6);
  });

  it("follows any path that rises: the students of a year replace those who leave and make up what is wanted more", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 0.02, noNaN: true }), { minLength: INTAKE_HORIZON, maxLength: INTAKE_HORIZON }),
        (leaving, steps) => {
          const wanted = (years: number): number => steps.slice(0, years).reduce((size, step) => size * (1 + step), 1);
          let stock = 1000;
          intakeAlongPath(inputs(leaving, wanted)).forEach((students, year) => {
            stock = stock * (1 - leaving) + students * 0.5;
            // A tenth of a student is what an intake is rounded to.
            expect(Math.abs(stock - 1000 * wanted(year + 1))).toBeLessThanOrEqual(0.03);
          });
        },
      ),
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
    for (const students of intakeAlongPath({ ...inputs(0.05), inflows: [abroad] })) expect(students).toBeLessThan(100);
  });

  it("never asks for less than one student", () => {
    expect(intakeAlongPath(inputs(0, (years) => 0.95 ** years))).toEqual(Array.from({ length: INTAKE_HORIZON }, () => 1));
  });
});
