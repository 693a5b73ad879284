import { describe, expect, it } from "vitest";
import type { Row } from "#model/vocabulary";
import { demandGrowth } from "./demand-growth.ts";

const figure = {
  unit_of_measure: "x",
  source: "test",
  certainty: "assumption",
  note: "test",
  low: null,
  high: null,
  distribution: null,
} as const;
const people = (year: number, age_from: number, value: number): Row<"population_projection"> => ({
  ...figure,
  unit: "norge",
  edition: "test",
  alternative: "MMMM",
  year,
  age_from,
  age_to: 120,
  value,
});
const use = (age_from: number, value: number): Row<"use_by_age"> => ({
  ...figure,
  occupation: "lege",
  year: 2026,
  age_from,
  age_to: 120,
  value,
});
const rate = (measure: "standard" | "productivity", occupation: string | null, value: number): Row<"growth"> => ({
  ...figure,
  measure,
  occupation,
  year: 2026,
  value,
});

describe("demandGrowth", () => {
  const useByAge = [use(0, 1), use(80, 3)];
  const steady = [people(2026, 0, 100), people(2026, 80, 10), people(2040, 0, 100), people(2040, 80, 10)];

  it("is standard growth less productivity when the population stands still", () => {
    const growth = [rate("standard", null, 0.01), rate("productivity", null, 0.004)];
    expect(demandGrowth("lege", { useByAge, projection: steady, growth })).toBeCloseTo(0.006, 12);
  });

  it("takes an occupation's own rate before the general one", () => {
    const growth = [rate("standard", null, 0.01), rate("standard", "lege", 0.02), rate("productivity", null, 0)];
    expect(demandGrowth("lege", { useByAge, projection: steady, growth })).toBeCloseTo(0.02, 12);
  });

  it("weighs people by their use", () => {
    const older = [people(2026, 0, 100), people(2026, 80, 10), people(2040, 0, 100), people(2040, 80, 30)];
    const growth = [rate("standard", null, 0), rate("productivity", null, 0)];
    expect((1 + demandGrowth("lege", { useByAge, projection: older, growth })) ** 14).toBeCloseTo(190 / 130, 9);
  });
});
