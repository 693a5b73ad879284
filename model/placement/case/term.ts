import { z } from "zod";

const week = z.string().regex(/^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$/);

/** Goals whose order a coordinator may choose; the first three always come first. */
export const LATER_GOALS = ["travel-limit", "wishes", "travel", "even-load"] as const;
export type LaterGoal = (typeof LATER_GOALS)[number];

/** What a term is: its weeks, its lottery and when its students are erased. */
export const Term = z.strictObject({
  format: z.literal("framsyn/placement-term/1"),
  name: z.string().min(1).max(120).describe("Name of the term"),
  fromWeek: week.describe("First week of the term, 2027-W01"),
  toWeek: week.describe("Last week of the term"),
  seed: z.string().min(1).max(60).describe("Published seed of the lottery"),
  eraseOn: z.iso.date().describe("Day the students of the term are erased"),
  travelLimit: z.int().min(1).max(600).default(90).describe("Minutes one way beyond which a placement without lodging is far"),
  goals: z
    .array(z.enum(LATER_GOALS))
    .default([...LATER_GOALS])
    .describe("Goals after the number placed, in order; those left out are switched off"),
  municipalWeeks: z
    .array(z.strictObject({ programme: z.string(), studyYear: z.int().min(1).max(8), weeks: z.int().min(1).max(30) }))
    .default([])
    .describe("Fewest weeks in municipal service, by programme and study year"),
});
export type Term = z.infer<typeof Term>;
