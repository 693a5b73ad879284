import { z } from "zod";
import { LEVELS } from "../../parts/unit-levels/levels.ts";

/** All levels at once. */
export const EVERY_LEVEL = "all";

const text = z.string().min(1).max(200).optional().catch(undefined);

/** What the address of the comparison page holds besides the place; the place is the side compared to. */
export const ComparisonSearch = z.object({
  /** Dataset and scenario compared from; left out: those of the place, or what `usualSide` picks. */
  fromDataset: text,
  fromScenario: text,
  shown: z
    .enum([...LEVELS, EVERY_LEVEL])
    .optional()
    .catch(undefined),
  /** Whether the comparison is computed. */
  compared: z.enum(["yes"]).optional().catch(undefined),
});
export type ComparisonSearch = z.infer<typeof ComparisonSearch>;
