import { describe, expect, it } from "vitest";
import { meanOverAges, valueAt } from "./by-age.ts";

const row = (occupation: string | null, sex: "female" | "male" | null, age_from: number, age_to: number, value: number) => ({
  occupation,
  sex,
  age_from,
  age_to,
  value,
});

describe("valueAt", () => {
  const rows = [row(null, null, 20, 74, 0.1), row(null, "female", 20, 39, 0.2), row("lege", null, 30, 39, 0.3)];

  it("takes the row for the occupation before the row for the sex before the general row", () => {
    expect(valueAt(rows, "lege", "female", 35)).toBe(0.3);
    expect(valueAt(rows, "lege", "female", 25)).toBe(0.2);
    expect(valueAt(rows, "lege", "male", 25)).toBe(0.1);
  });

  it("is nothing at ages without a row", () => {
    expect(valueAt([row(null, null, 60, 74, 0.5)], "lege", "male", 59)).toBe(0);
  });
});

describe("meanOverAges", () => {
  it("weighs a figure by where staff is, evenly inside a band", () => {
    const band = (age_from: number, value: number) => ({
      occupation: "lege",
      unit: null,
      sex: "male" as const,
      age_from,
      age_to: age_from + 4,
      value,
      unit_of_measure: "share of staff",
      year: 2026,
      source: "test",
      certainty: "assumption" as const,
      note: null,
    });
    expect(meanOverAges([band(20, 0.5), band(30, 0.5)], "lege", "male", (age) => age)).toBeCloseTo(27, 9);
  });
});
