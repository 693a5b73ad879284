import { z } from "zod";
import { DistributionKind } from "./distribution.ts";

const year = z.int().min(1990).max(2100);

/** What every change says: its key and why it is made. */
export const keyed = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe("Key, unique in the scenario; names the change's random stream"),
  reason: z.string().min(1).describe("Why, or the source"),
};

/** Whom and where a change concerns. */
export const concerned = {
  occupations: z.array(z.string()).optional().describe("Occupations it concerns; left out means all"),
  units: z.array(z.string()).optional().describe("Units it concerns, with all units below them; left out means all"),
};

/** What a change to a parameter says: from when, why, for whom, how much and how sure. */
export const timedEffect = {
  id: keyed.id,
  startYear: year.describe("First year with effect"),
  rampYears: z.int().min(0).max(30).default(0).describe("Years until full effect, linear; 0 is at once"),
  endYear: year.optional().describe("Last year with effect; left out means it lasts"),
  reason: keyed.reason,
  ...concerned,
  operation: z.enum(["multiply", "add", "set"]).describe("How the value meets the parameter"),
  value: z.number(),
  low: z.number().optional().describe("10th percentile of the effect"),
  high: z.number().optional().describe("90th percentile of the effect"),
  distribution: DistributionKind.optional(),
};
