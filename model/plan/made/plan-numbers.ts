import { z } from "zod";
import { CriterionAnswer } from "../completeness/criterion.ts";
import { PlanMeasure } from "../content/plan-measure.ts";
import { OccupationFacts, PlanFacts, Situation } from "../facts/occupation-facts.ts";
import { ActualAgainstProjected } from "../follow-up/accuracy.ts";
import { Conflict } from "../roll-up/conflict.ts";

/** What the model computes for a plan: everything that depends on the measures of plans and not on what else is written in them. */
export const PlanNumbers = z.object({ facts: PlanFacts, conflicts: z.array(Conflict) });
export type PlanNumbers = z.infer<typeof PlanNumbers>;

/** All that a version was made of besides its content, as it stood the day it was submitted. */
export const VersionNumbers = z.object({
  ...PlanNumbers.shape,
  on: z.iso.date().describe("Day it was submitted: evidence was judged by its age then"),
  measures: z.array(PlanMeasure).describe("Measures shown: its own, and those of units above and below"),
  completeness: z.array(CriterionAnswer),
  compared: z.array(ActualAgainstProjected),
});
export type VersionNumbers = z.infer<typeof VersionNumbers>;

/** The little of a plan's numbers that completeness is judged by, with its conflicts: enough for a list of all plans. */
export const PlanGist = z.object({
  facts: z.object({
    baseYear: PlanFacts.shape.baseYear,
    years: PlanFacts.shape.years,
    occupations: z.array(
      z.object({
        occupation: z.string(),
        situation: Situation.pick({ own: true, certainty: true }),
        series: OccupationFacts.shape.series.pick({ shortageProbability: true }),
        measures: z.array(z.object({ measure: z.string() })),
      }),
    ),
  }),
  conflicts: z.array(Conflict),
});
export type PlanGist = z.infer<typeof PlanGist>;

/** Takes the gist of a plan's numbers. */
export const gistOf = ({ facts: { baseYear, years, occupations }, conflicts }: PlanNumbers): PlanGist => ({
  facts: {
    baseYear,
    years,
    occupations: occupations.map(({ occupation, situation: { own, certainty }, series: { shortageProbability }, measures }) => ({
      occupation,
      situation: { own, certainty },
      series: { shortageProbability },
      measures: measures.map(({ measure }) => ({ measure })),
    })),
  },
  conflicts,
});
