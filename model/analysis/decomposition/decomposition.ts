import { z } from "zod";
import { Summary } from "#model/projection";

/**
 * What moves a gap between two years. Supply, in FTE of the people concerned: the four kinds of exit, `graduates`, `immigration`, `reentry`,
 * `moves` to and from other units, `unexplained` (what the model itself misses), and `ageing` (how much those who stay work, as they grow older). Demand: `population` (how many and how
 * old), `growth` (standard growth and productivity), `drivers` (dated programmes). `measures`: the changes of the scenario.
 */
export const GAP_FACTORS = [
  "ageing",
  "retirement",
  "disability",
  "death",
  "leaving",
  "graduates",
  "immigration",
  "reentry",
  "moves",
  "unexplained",
  "population",
  "growth",
  "drivers",
  "chains",
  "measures",
] as const;
export type GapFactor = (typeof GAP_FACTORS)[number];

/** Why the gap of an occupation at a unit changes from the base year to another. */
export const DecompositionQuestion = z.strictObject({
  kind: z.literal("decomposition"),
  occupation: z.string(),
  unit: z.string(),
  year: z.int().describe("Target year; the gap of the base year is where it starts"),
});
export type DecompositionQuestion = z.infer<typeof DecompositionQuestion>;

/** The steps from one gap to the other, contracted FTE; in every draw start + effects + interaction = end. */
export const Decomposition = z.object({
  kind: z.literal("decomposition"),
  from: z.number().int(),
  to: z.number().int(),
  start: Summary.describe("Gap in the base year"),
  end: Summary.describe("Gap in the target year"),
  effects: z
    .array(
      z.object({
        factor: z.enum(GAP_FACTORS),
        effect: Summary.describe("What the factor adds to the gap, contracted FTE; above 0 it widens a shortage"),
      }),
    )
    .describe("Factors at work here, in the order of GAP_FACTORS"),
  interaction: Summary.describe("What the factors of demand do together beyond the sum of what each does alone"),
});
export type Decomposition = z.infer<typeof Decomposition>;
