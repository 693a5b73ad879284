import { z } from "zod";

/** Simulations where nothing is said: enough for a share within a promise to a per cent or two. */
export const USUAL_REPLICATIONS = 20;

/** How long answers of laboratories take in a year. Futures are replications: a laboratory is simulated in each. */
export const LaboratoryTurnaroundQuestion = z.strictObject({
  kind: z.literal("laboratory-turnaround"),
  laboratories: z.array(z.string()).max(50).optional().describe("Laboratories; left out: all that the dataset describes"),
  year: z.int().describe("Year whose volumes are simulated, with today's people and instruments"),
});
export type LaboratoryTurnaroundQuestion = z.infer<typeof LaboratoryTurnaroundQuestion>;

const Names = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
const Estimate = z
  .object({
    mean: z.number(),
    low: z.number().describe("10th percentile of the replications"),
    high: z.number().describe("90th percentile of the replications"),
    standardError: z.number().nullable().describe("Of the mean, by chance"),
    replications: z.number().int().describe("Replications that have the figure"),
  })
  .nullable();

/** Why an answer is found by simulation: what no closed form describes. */
export const LABORATORY_TURNAROUND_METHODS = ["simulation", "none"] as const;

/** The answer. */
export const LaboratoryTurnaround = z.object({
  kind: z.literal("laboratory-turnaround"),
  baseYear: z.number().int(),
  year: z.number().int(),
  assumed: z.boolean().describe("Whether any figure of the laboratories is an assumption"),
  laboratories: z.array(
    z.object({
      laboratory: z.string(),
      names: Names,
      method: z
        .enum(LABORATORY_TURNAROUND_METHODS)
        .describe("`simulation`: steps, shifts and batches have no closed form. `none`: it cannot be simulated, for no one is on duty"),
      warmUpWeeks: z.number().int(),
      measuredWeeks: z.number().int(),
      priorities: z.array(
        z.object({
          priority: z.enum(["urgent", "fast", "routine"]),
          promise: z.object({ limit: z.number(), clock: z.enum(["hours", "working-days"]), share: z.number().nullable() }).nullable(),
          within: Estimate.describe("Share answered within the promise; null without one"),
          answered: Estimate.describe("Answers while measured"),
          underWay: Estimate.describe("Still under way at the end of what came while measured"),
          hours: z.object({ p50: Estimate, p90: Estimate }).describe("Hours to the answer"),
        }),
      ),
      staff: z.array(
        z.object({
          group: z.string(),
          names: Names.nullable(),
          utilisation: Estimate.describe("Time worked of the time on duty; above 1 where begun work is finished after the shift"),
        }),
      ),
      stations: z.array(
        z.object({
          station: z.string().describe("Station, or the instrument at it"),
          names: Names.nullable(),
          meanQueue: Estimate.describe("Items that wait"),
          utilisation: Estimate.describe("Of instruments: time in use of the time not out of use"),
        }),
      ),
    }),
  ),
});
export type LaboratoryTurnaround = z.infer<typeof LaboratoryTurnaround>;
