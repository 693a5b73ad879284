import { z } from "zod";
import { Summary } from "#model/projection";
import { OutcomeKey } from "#model/scenario";
import { DATASET_CAUSES, Finding } from "#model/vocabulary";

/** Parts of the inputs that a difference can come from. `model` is another version of the model, `scenario` the changes of the scenario. */
export const DIFFERENCE_CAUSES = [...DATASET_CAUSES, "scenario", "model"] as const;
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];

/** What differs between two editions of the dataset or two scenarios, over all occupations and units. */
export const ComparisonQuestion = z.strictObject({
  kind: z.literal("comparison"),
  year: z.int(),
  otherDataset: z.string().optional().describe("Content hash of the dataset compared with; left out: the same dataset"),
  otherScenario: z.string().optional().describe("Content hash of the scenario compared with; left out: the same scenario"),
  occupations: z.array(z.string()).optional().describe("Left out: all"),
  units: z.array(z.string()).optional().describe("Left out: all with staff, and their sums"),
});
export type ComparisonQuestion = z.infer<typeof ComparisonQuestion>;

/** One occupation at one unit, on both sides. */
export const ComparisonItem = z.object({
  occupation: z.string(),
  unit: z.string(),
  a: Summary.describe("Gap on the first side, contracted FTE"),
  b: Summary.describe("Gap on the other side"),
  difference: Summary.nullable().describe("Other minus first, draw by draw; null where the draws of a side are not at hand"),
  effects: z
    .array(
      z.object({
        cause: z.enum(DIFFERENCE_CAUSES),
        effect: z
          .number()
          .describe("What taking this part from the other side does to the gap, averaged over both sides: the median over draws"),
      }),
    )
    .describe("Largest first; parts without effect are left out"),
  interaction: z
    .number()
    .describe("Median difference less the sum of effects: what the parts do together, and what is left because medians do not add up"),
});
export type ComparisonItem = z.infer<typeof ComparisonItem>;

/** Differences ranked by the size of the median difference. */
export const Comparison = z.object({
  kind: z.literal("comparison"),
  year: z.number().int(),
  a: OutcomeKey,
  b: OutcomeKey,
  items: z.array(ComparisonItem),
  onlyA: z.array(z.object({ occupation: z.string(), unit: z.string() })).describe("Pairs only the first side has"),
  onlyB: z.array(z.object({ occupation: z.string(), unit: z.string() })),
  notAttributed: z
    .array(
      z.object({
        occupation: z.string(),
        cause: z.enum(DIFFERENCE_CAUSES),
        reason: z.enum(["missing-figures", "base-year"]),
        missing: Finding.nullable().describe("The first figure a mixed edition lacks"),
      }),
    )
    .describe("Parts that differ but cannot be taken alone: figures are lacking, or the editions start in different years"),
});
export type Comparison = z.infer<typeof Comparison>;
