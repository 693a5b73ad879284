import { z } from "zod";
import { CertaintyUsed } from "#model/scenario";
import { type Knowledge, KnownShares } from "./knowledge.ts";

/** What the uncertainty of an occupation's projection comes from. */
export const KnownAnswer = z.object({
  unit: z.string().describe("Unit whose uncertainty was looked at: the nation"),
  year: z.number().int(),
  supply: KnownShares,
  demand: KnownShares,
  gap: KnownShares,
});
export type KnownAnswer = z.infer<typeof KnownAnswer>;

/** How sure a projection is: by the count of the figures it rests on, and by what they do to the answer where that has been computed. */
export const AnswerCertainty = CertaintyUsed.extend({
  answer: KnownAnswer.nullable()
    .optional()
    .describe("Shares of the variance under the reference scenario; null or absent where the question `knowledge` has not been answered"),
});
export type AnswerCertainty = z.infer<typeof AnswerCertainty>;

/** Gives what is known of an occupation's answer; null where nothing has been computed, or the gap does not vary. */
export function knownAnswer(knowledge: Knowledge | null, occupation: string): KnownAnswer | null {
  const found = knowledge?.occupations.find((one) => one.occupation === occupation);
  if (knowledge === null || found === undefined || found.groups.length === 0) return null;
  const { unit, year } = knowledge;
  return { unit, year, supply: found.supply, demand: found.demand, gap: found.shares };
}
