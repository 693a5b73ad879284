import { z } from "zod";
import { Summary } from "#model/projection";

/** The yearly intake at which supply meets demand in a year (evenwichtsinstroom). */
export const IntakeQuestion = z.strictObject({
  kind: z.literal("intake"),
  year: z.int().describe("Year in which supply is to meet demand"),
  region: z.string().default("norge").describe("Unit whose gap is to close: the nation, a health region, a county or a trust"),
  occupations: z.array(z.string()).optional().describe("Left out: all with an education programme"),
});
export type IntakeQuestion = z.infer<typeof IntakeQuestion>;

/**
 * Why an occupation has no answer: no programme educates it, it has neither staff nor demand in the region, nobody admitted from next
 * year on graduates in time, or none of its graduates come to the region.
 */
export const NO_INTAKE = ["no-programme", "no-staff-here", "too-late", "no-graduates-here"] as const;
export type NoIntake = (typeof NO_INTAKE)[number];

/** The intake of one occupation. */
export const IntakeItem = z.object({
  occupation: z.string(),
  gap: Summary.describe("Gap in the year asked for with the intake as planned, contracted FTE"),
  reason: z.enum(NO_INTAKE).nullable().describe("Why there is no answer; null where there is one"),
  firstIntake: z.number().int().nullable().describe("First year of admission that can still be changed"),
  lastIntake: z.number().int().nullable().describe("Last year of admission that graduates in time"),
  planned: z
    .number()
    .nullable()
    .describe("Students a year as planned, mean over those years and over draws, after placements have set their limit"),
  needed: Summary.nullable().describe("Students a year at which the gap is 0, in each draw at least 0"),
  surplusShare: z.number().nullable().describe("Share of draws in which supply exceeds demand even without any intake in those years"),
  programmes: z
    .array(
      z.object({
        programme: z.string(),
        planned: z.number(),
        needed: Summary,
        weeksPerStudent: z.number().describe("Placement weeks a student needs; 0 where there is no cap"),
        weeksAvailable: z.number().nullable().describe("Placement weeks available per intake, mean; null where none are stated"),
        weeksNeeded: Summary.nullable(),
      }),
    )
    .describe("The needed intake divided as the planned one is"),
});
export type IntakeItem = z.infer<typeof IntakeItem>;

/** Equilibrium intake of every occupation asked for. */
export const Intake = z.object({
  kind: z.literal("intake"),
  year: z.number().int(),
  region: z.string(),
  items: z.array(IntakeItem),
});
export type Intake = z.infer<typeof Intake>;
