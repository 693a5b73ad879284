import { z } from "zod";
import { Certainty } from "#model/vocabulary";
import { FIGURE_GROUPS } from "../sensitivity/sensitivity.ts";

/** How the measure of knowledge is made wherever nobody has chosen otherwise: the same futures, so the same shares, at every place. */
export const KNOWLEDGE_RUN = { draws: 200, seed: 1 } as const;

/** How much of an answer rests on what is known: of all occupations of the dataset, or some. */
export const KnowledgeQuestion = z.strictObject({
  kind: z.literal("knowledge"),
  unit: z.string().describe("Unit whose gap is looked at, for example the nation"),
  year: z.int(),
  occupations: z.array(z.string()).optional().describe("Ids; left out: all with staff or demand at the unit"),
});
export type KnowledgeQuestion = z.infer<typeof KnowledgeQuestion>;

const share = z.number();

/** Shares of the variance of a gap by what the figures behind it are; with `model` they add to 1, or are all 0 where nothing varies. */
export const KnownShares = z.object({
  ...(Object.fromEntries(Certainty.options.map((certainty) => [certainty, share])) as Record<Certainty, typeof share>),
  model: share.describe("From no figure of the dataset: what the model itself gets wrong, and changes of the scenario"),
});
export type KnownShares = z.infer<typeof KnownShares>;

/** What one occupation's gap rests on. */
export const OccupationKnowledge = z.object({
  occupation: z.string(),
  shares: KnownShares,
  groups: z
    .array(
      z.object({
        group: z.enum(FIGURE_GROUPS),
        share: share.describe("Of the variance of the gap: total Sobol index over the sum of those of all groups"),
        shares: KnownShares.describe("The same divided by the certainty of the rows used; adds to `share`"),
      }),
    )
    .describe("Groups that have any effect, largest first"),
  supply: KnownShares.describe("Of the variance of supply in the same way"),
  demand: KnownShares.describe("Of the variance of demand in the same way"),
});
export type OccupationKnowledge = z.infer<typeof OccupationKnowledge>;

/** Share of the variance of the gap from published, second-hand, derived and assumed figures. */
export const Knowledge = z.object({
  kind: z.literal("knowledge"),
  unit: z.string(),
  year: z.number().int(),
  shares: KnownShares.describe("Mean of the occupations whose gap varies, each counting alike"),
  occupations: z.array(OccupationKnowledge).describe("In the order of the dataset"),
});
export type Knowledge = z.infer<typeof Knowledge>;
