import { type BandTest, bandOf } from "#model/analysis";
import { REFERENCE_SCENARIO } from "#model/scenario";
import { type Dataset, yearSpan } from "#model/vocabulary";
import { newPlan, type PlanContent } from "./content/plan-content.ts";
import { PlanMeasure } from "./content/plan-measure.ts";
import type { PlanFacts } from "./facts/occupation-facts.ts";
import { factsOfOccupation } from "./parts/staff/facts/facts-of-occupation.ts";

export const BASIS = { dataset: "a".repeat(64), scenario: "b".repeat(64), seed: 1, draws: 100, lastYear: 2036 } as const;
export const OPTIONS = { to: 2036, draws: 40, seed: 1, causeYear: 2031 } as const;

export const samplePlan = (unit: string, more: Partial<PlanContent> = {}): PlanContent => ({ ...newPlan(unit, BASIS), ...more });

/** A measure that lowers demand by a share at a unit. */
export const lessDemand = (unit: string, more: Partial<PlanMeasure> = {}): PlanMeasure =>
  PlanMeasure.parse({
    id: "technology",
    kind: "technology",
    title: "Automate sample handling",
    unit,
    start: null,
    deadline: null,
    costPerYear: 1_000_000,
    costOnce: null,
    changes: [
      {
        id: "demand",
        kind: "demand",
        operation: "multiply",
        value: 0.9,
        startYear: 2028,
        rampYears: 0,
        reason: "test",
        occupations: ["bioingenior"],
        units: [unit],
      },
    ],
    ...more,
  });

/** What history could say of the intervals of one of the two. */
const TESTED: BandTest = { counted: ["bioingenior"], held: { share: 0.78, error: 0.11, series: 9 } };

/** Facts of both occupations of the small dataset at some units. */
export const factsOf = (dataset: Dataset, units: readonly string[], measures: readonly PlanMeasure[] = []): PlanFacts[] => {
  const all = ["bioingenior", "radiograf"].flatMap((occupation) =>
    factsOfOccupation(dataset, REFERENCE_SCENARIO, occupation, units, measures, OPTIONS),
  );
  const baseYear = dataset.description.baseYear;
  return units.map((unit) => ({
    unit,
    baseYear,
    years: yearSpan(baseYear, OPTIONS.to),
    occupations: all.filter((one) => one.unit === unit).map((one) => ({ ...one, band: bandOf(one.occupation, TESTED) })),
  }));
};
