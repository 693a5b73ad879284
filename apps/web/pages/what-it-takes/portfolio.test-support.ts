import type { Goal, Measure, Portfolio } from "#model/analysis";
import { around } from "./intake.test-support.ts";

/** The goal the sentences are tested with. */
export const GOAL: Goal = { occupation: "bioingenior", unit: "helse-bergen", year: 2032, level: 0.2 };

/** A measure as a file would hold it. */
export const COURSE: Measure = {
  id: "return-course",
  kind: "return",
  names: { nb: "Kurs for dem som vil tilbake", nn: "Kurs for dei som vil tilbake", en: "Course for those who return" },
  step: { nb: "10 kursplasser", nn: "10 kursplassar", en: "10 places on the course" },
  changes: [
    { kind: "inflow", id: "more-return", startYear: 2028, rampYears: 0, reason: "Test", operation: "add", value: 5, process: "reentry" },
  ],
  capacity: 4,
  costPerStep: { value: 1_200_000, source: "Test", year: 2025, certainty: "assumption" },
  fixedCost: null,
  leadYears: 1,
  excludes: [],
  reason: "Test",
};

/** A portfolio of three measures that reaches its only goal. */
export const FOUND: Portfolio = {
  kind: "portfolio",
  status: "found",
  proven: true,
  chosen: [
    { measure: "return-course", steps: 2, costPerYear: 2_400_000 },
    { measure: "study-places", steps: 3, costPerYear: 30_000_000 },
    { measure: "shares", steps: 1, costPerYear: 8_600_000 },
  ],
  costPerYear: 41_000_000,
  goals: [
    {
      goal: 0,
      before: 0.91,
      predicted: 0.198,
      after: 0.194,
      reached: true,
      gapBefore: around(38, 12, 66),
      gapAfter: around(-14, -40, 13),
      bestPossible: 0.02,
    },
  ],
  binding: [],
  unreachable: [],
  responses: [],
};
