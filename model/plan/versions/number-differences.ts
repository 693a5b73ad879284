import { z } from "zod";
import type { OccupationFacts, PlanFacts } from "../facts/occupation-facts.ts";
import { horizonsOf } from "../horizon.ts";

const Interval = z.object({ p10: z.number(), p50: z.number(), p90: z.number() });
const side = z.object({
  gap: Interval.nullable().describe("Contracted FTE without measures of the plan; null where it is not known"),
  residual: Interval.nullable().describe("Contracted FTE when all measures that count are carried out"),
  shortageProbability: z.number().nullable().describe("Chance of a shortage that remains"),
});

/**
 * What two versions of a plan say about one occupation in the same year. A side is null where that version does not reach the year, or has
 * no such occupation.
 */
export const NumberDifference = z.object({
  occupation: z.string(),
  year: z.number().int().describe("Last year of the medium horizon of the later version"),
  before: side.nullable(),
  after: side.nullable(),
});
export type NumberDifference = z.infer<typeof NumberDifference>;

/** Sets the numbers of two versions beside each other, every occupation of either, in the order of the later one. */
export function numberDifferences(before: PlanFacts, after: PlanFacts): NumberDifference[] {
  const last = after.years.at(-1) ?? after.baseYear;
  const year = horizonsOf(after.baseYear, last).find(({ horizon }) => horizon === "medium")?.to ?? last;
  const occupations = new Set([...after.occupations, ...before.occupations].map(({ occupation }) => occupation));
  return [...occupations].map((occupation) => ({
    occupation,
    year,
    before: sideOf(before, occupation, year),
    after: sideOf(after, occupation, year),
  }));
}

function sideOf(facts: PlanFacts, occupation: string, year: number): NumberDifference["before"] {
  const found = facts.occupations.find((one) => one.occupation === occupation);
  const at = facts.years.indexOf(year);
  return found === undefined || at < 0 ? null : numbersAt(found, at);
}

function numbersAt({ series, residual }: OccupationFacts, at: number): NonNullable<NumberDifference["before"]> {
  const { p10, p50, p90 } = series.measures.gap;
  const gap = { p10: p10[at], p50: p50[at], p90: p90[at] };
  const left = residual[at];
  return {
    gap: gap.p10 == null || gap.p50 == null || gap.p90 == null ? null : { p10: gap.p10, p50: gap.p50, p90: gap.p90 },
    residual: left === undefined ? null : { p10: left.gap.p10, p50: left.gap.p50, p90: left.gap.p90 },
    shortageProbability: left?.shortageProbability ?? null,
  };
}
