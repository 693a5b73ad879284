import { z } from "zod";
import { DETAILS } from "./counted-staff.ts";

/** What is hidden of an occupation at a unit: every figure, or those that tell how many of its staff are of a kind. */
export const HiddenLevel = z.enum(["all", "details"]);

export const HiddenFigures = z.object({ occupation: z.string(), unit: z.string(), level: HiddenLevel });
export type HiddenFigures = z.infer<typeof HiddenFigures>;

/** Counts that have been shown: people may have kept them. */
export const ShownFigures = z.object({
  occupation: z.string(),
  unit: z.string(),
  persons: z.number(),
  details: z.record(z.enum(DETAILS), z.number()).nullable().describe("null where they were hidden"),
});
export type ShownFigures = z.infer<typeof ShownFigures>;

/**
 * What has been published until now. Both lists only grow: what was hidden once stays hidden in every version and edition, and what was
 * shown once cannot be taken back.
 */
export const PublicationRecord = z.object({ hidden: z.array(HiddenFigures), shown: z.array(ShownFigures) });
export type PublicationRecord = z.infer<typeof PublicationRecord>;

export const NOTHING_PUBLISHED: PublicationRecord = { hidden: [], shown: [] };
