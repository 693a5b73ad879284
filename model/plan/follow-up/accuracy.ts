import { z } from "zod";
import type { PlanFacts } from "../facts/occupation-facts.ts";

/** What an earlier plan projected for a year, beside what was counted when the year came. */
export const ActualAgainstProjected = z.object({
  occupation: z.string(),
  unit: z.string(),
  madeIn: z.number().int().describe("Base year of the earlier plan"),
  year: z.number().int(),
  measure: z.enum(["headcount", "supply", "demand"]),
  projected: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }),
  actual: z.number(),
  error: z.number().describe("Projected median less actual, as a share of the actual"),
  inside: z.boolean().describe("Whether the actual lies in the stated 80 % interval"),
});
export type ActualAgainstProjected = z.infer<typeof ActualAgainstProjected>;

/** How earlier plans of a unit have done, all occupations together. */
export const Accuracy = z.object({
  compared: z.number().int(),
  meanAbsoluteError: z.number().nullable().describe("Mean absolute error as a share of the actual"),
  bias: z.number().nullable().describe("Mean error; above 0 the plans projected too much"),
  coverage: z.number().nullable().describe("Share of actual figures inside the stated 80 % interval"),
});
export type Accuracy = z.infer<typeof Accuracy>;

/**
 * Compares an earlier plan's numbers with the figures counted since: the stated staff and demand of a later edition's base year. Years the
 * earlier plan did not reach, and figures that are 0, are left out.
 */
export function actualAgainstProjected(earlier: PlanFacts, later: PlanFacts): ActualAgainstProjected[] {
  const at = earlier.years.indexOf(later.baseYear);
  if (at < 0 || later.baseYear <= earlier.baseYear || earlier.unit !== later.unit) return [];
  return later.occupations.flatMap(({ occupation, unit, situation }) => {
    const series = earlier.occupations.find((one) => one.occupation === occupation)?.series;
    if (series === undefined) return [];
    const actuals = { headcount: situation.persons, supply: situation.fte, demand: situation.demand } as const;
    return (["headcount", "supply", "demand"] as const).flatMap((measure) => {
      const { p10, p50, p90 } = series.measures[measure];
      const projected = { p10: p10[at], p50: p50[at], p90: p90[at] };
      const actual = actuals[measure];
      if (actual === 0 || projected.p10 == null || projected.p50 == null || projected.p90 == null) return [];
      return [
        {
          occupation,
          unit,
          madeIn: earlier.baseYear,
          year: later.baseYear,
          measure,
          projected: { p10: projected.p10, p50: projected.p50, p90: projected.p90 },
          actual,
          error: projected.p50 / actual - 1,
          inside: actual >= projected.p10 && actual <= projected.p90,
        },
      ];
    });
  });
}

/** Sums up how earlier plans have done; nulls where there is nothing to compare. */
export function accuracyOf(compared: readonly ActualAgainstProjected[]): Accuracy {
  const n = compared.length;
  const mean = (of: (one: ActualAgainstProjected) => number): number | null =>
    n === 0 ? null : compared.reduce((sum, one) => sum + of(one), 0) / n;
  return {
    compared: n,
    meanAbsoluteError: mean(({ error }) => Math.abs(error)),
    bias: mean(({ error }) => error),
    coverage: mean(({ inside }) => (inside ? 1 : 0)),
  };
}
