import { z } from "zod";
import { Summary } from "#model/projection";

/**
 * What plans that are each fine alone cannot have together. `graduates`: units mean to recruit more newly qualified a year than there are.
 * `experienced`: more experienced staff than move, return or come from abroad. `same-measure`: a change that holds for the whole country
 * stands in more than one plan, so its effect would be counted twice.
 */
export const Conflict = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["graduates", "experienced"]),
    occupation: z.string(),
    planned: z.number().describe("Persons a year over all units, those that say nothing included"),
    available: Summary.describe("Persons a year in the market, mean over the medium horizon"),
    units: z.array(
      z.object({ unit: z.string(), planned: z.number(), expected: z.number().describe("Persons a year the model gives the unit") }),
    ),
    others: z.number().describe("Persons a year the model gives the units that say nothing"),
  }),
  z.object({ kind: z.literal("same-measure"), measures: z.array(z.object({ unit: z.string(), measure: z.string() })), what: z.string() }),
]);
export type Conflict = z.infer<typeof Conflict>;
