import { z } from "zod";
import { Summary } from "#model/projection";
import { Measure } from "./measure.ts";

/** What must hold: the probability of a shortage of an occupation at a unit in a year is at most `level`. */
export const Goal = z.strictObject({
  occupation: z.string(),
  unit: z.string(),
  year: z.int(),
  level: z.number().gt(0).lt(1).describe("Highest accepted probability of a shortage"),
});
export type Goal = z.infer<typeof Goal>;

/** The cheapest measures that reach some goals. */
export const PortfolioQuestion = z.strictObject({
  kind: z.literal("portfolio"),
  goals: z.array(Goal).min(1).max(50),
  measures: z.array(Measure).max(100).describe("Measures to choose from"),
  budget: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .describe("Most NOK a year, fixed costs spread over the years until the goal; null: no limit"),
});
export type PortfolioQuestion = z.infer<typeof PortfolioQuestion>;

/** What stops a cheaper or better portfolio. */
export const Binding = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("budget"),
    worth: z.number().nullable().describe("Fall in the probability of shortage per million NOK more a year"),
  }),
  z.object({
    what: z.literal("capacity"),
    measure: z.string(),
    worth: z.number().nullable().describe("NOK a year saved by one step more"),
  }),
  z.object({
    what: z.literal("goal"),
    goal: z.number().int().describe("Index into the goals"),
    worth: z.number().nullable().describe("NOK a year saved if the accepted probability were 1 percentage point higher"),
  }),
]);
export type Binding = z.infer<typeof Binding>;

export const PORTFOLIO_STATUSES = ["found", "nothing-needed", "closest"] as const;
export type PortfolioStatus = (typeof PORTFOLIO_STATUSES)[number];

/** What stops a goal: all measures to their capacity do not reach it, or those the budget pays for do not. */
export const UNREACHABLE_BECAUSE = ["measures", "budget"] as const;
export type UnreachableBecause = (typeof UNREACHABLE_BECAUSE)[number];

/** The answer: what to do, what it costs, and what it gives when simulated in full. */
export const Portfolio = z.object({
  kind: z.literal("portfolio"),
  /** `found`: every goal is reached in the full simulation. `closest`: they cannot all be; this comes nearest within budget and capacity. */
  status: z.enum(PORTFOLIO_STATUSES),
  /** Whether the search proved that, by the responses, nothing cheaper reaches the goals (or, where they cannot be reached, comes as near). */
  proven: z.boolean(),
  chosen: z.array(
    z.object({ measure: z.string(), steps: z.number().int().min(1), costPerYear: z.number().describe("NOK a year, fixed cost spread") }),
  ),
  costPerYear: z.number(),
  goals: z.array(
    z.object({
      goal: z.number().int().describe("Index into the goals"),
      before: z.number().describe("Probability of shortage without measures"),
      predicted: z.number().describe("As the search reckoned"),
      after: z.number().describe("In the full simulation with the chosen measures"),
      reached: z.boolean(),
      gapBefore: Summary,
      gapAfter: Summary,
      bestPossible: z.number().describe("Probability with every measure that helps taken to its capacity, whatever the cost"),
    }),
  ),
  binding: z.array(Binding),
  unreachable: z
    .array(z.object({ goal: z.number().int(), because: z.enum(UNREACHABLE_BECAUSE) }))
    .describe("Goals that cannot be reached, and what stops them"),
  responses: z
    .array(
      z.object({
        measure: z.string(),
        goal: z.number().int(),
        perStep: Summary.describe("Fall in the gap per step, contracted FTE"),
        costPerFte: z.number().nullable().describe("NOK a year per contracted FTE of gap closed"),
      }),
    )
    .describe("What one step of each measure does to each goal's gap"),
});
export type Portfolio = z.infer<typeof Portfolio>;
