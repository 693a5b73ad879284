import { z } from "zod";
import { ShortageKind } from "#model/vocabulary";
import { PlanFacts, Situation } from "../facts/occupation-facts.ts";
import { Conflict } from "../roll-up/conflict.ts";
import { kindsOf } from "./plan-view.ts";

/**
 * The little of a plan's numbers that completeness is judged by, with its conflicts: enough for a list of all plans. Of staff, who are many
 * numbers, it takes what is asked for; of further parts all they have.
 */
export const PlanGist = z.object({
  facts: z.object({
    baseYear: PlanFacts.shape.baseYear,
    years: PlanFacts.shape.years,
    occupations: z.array(
      z.object({
        occupation: z.string(),
        situation: Situation.pick({ own: true, certainty: true }),
        intakeAssumed: z.boolean(),
        kinds: z.array(ShortageKind).describe("What the gap without measures of the plan amounts to, year by year"),
        measures: z.array(z.object({ measure: z.string() })),
      }),
    ),
    parts: PlanFacts.shape.parts,
  }),
  conflicts: z.array(Conflict),
});
export type PlanGist = z.infer<typeof PlanGist>;

interface GistSource {
  readonly facts: PlanFacts;
  readonly conflicts: Conflict[];
}

/** Takes the gist of a plan's numbers. */
export const gistOf = ({ facts: { baseYear, years, occupations, parts }, conflicts }: GistSource): PlanGist => ({
  facts: {
    baseYear,
    years,
    occupations: occupations.map(({ occupation, situation: { own, certainty }, intakeAssumed, series, measures }) => ({
      occupation,
      situation: { own, certainty },
      intakeAssumed,
      kinds: kindsOf(series),
      measures: measures.map(({ measure }) => ({ measure })),
    })),
    ...(parts && { parts }),
  },
  conflicts,
});
