import { z } from "zod";
import { Summary } from "#model/projection";

/** Groups of uncertain figures that are varied together; each is a process of the random streams, or the beginning of several. */
export const FIGURE_GROUPS = [
  "stock",
  "age-profile",
  "exit:retirement",
  "exit:disability",
  "exit:death",
  "exit:leaving",
  "participation",
  "contracted-share",
  "immigration",
  "reentry",
  "places",
  "fill",
  "placements",
  "completion",
  "take-up",
  "demand:base",
  "demand:standard",
  "demand:productivity",
  "use",
  "population",
  "driver",
  "wisn",
  "laboratory",
  "change",
  "model-growth",
] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

/** How sure a gap is, and which figures decide that. */
export const SensitivityQuestion = z.strictObject({
  kind: z.literal("sensitivity"),
  occupation: z.string(),
  units: z.array(z.string()).min(1).max(100),
  year: z.int(),
});
export type SensitivityQuestion = z.infer<typeof SensitivityQuestion>;

const Index = z.object({
  value: z.number(),
  low: z.number().describe("2.5th percentile over bootstrap samples of the draws"),
  high: z.number().describe("97.5th percentile"),
});

/** Tornado and Sobol indices of the gap in one year at each unit asked for. */
export const Sensitivity = z.object({
  kind: z.literal("sensitivity"),
  year: z.number().int(),
  units: z.array(
    z.object({
      unit: z.string(),
      centre: z.number().describe("Gap with every figure at its median, contracted FTE"),
      gap: Summary.describe("Gap over all draws"),
      standardDeviation: z.number(),
      groups: z
        .array(
          z.object({
            group: z.enum(FIGURE_GROUPS),
            low: z.number().describe("Gap with this group at its 10th percentile and all else at its median"),
            high: z.number().describe("Gap with this group at its 90th percentile and all else at its median"),
            first: Index.describe("Sobol first-order index: share of the variance the group explains alone"),
            total: Index.describe("Sobol total index: share of the variance that would be left if all else were known"),
          }),
        )
        .describe("Groups that have any effect, largest swing first"),
    }),
  ),
});
export type Sensitivity = z.infer<typeof Sensitivity>;
