import { z } from "zod";

/** Families a stated 80 % interval can be read as. `point` has no uncertainty. */
export const DistributionKind = z.enum(["point", "triangular", "pert", "lognormal", "beta", "normal"]);
export type DistributionKind = z.infer<typeof DistributionKind>;

/**
 * A value with its stated uncertainty.
 *
 * `low` and `high` are the 10th and 90th percentile (an 80 % interval). Both are null exactly when
 * `distribution` is `point`.
 */
export const Uncertain = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  distribution: DistributionKind,
});
export type Uncertain = z.infer<typeof Uncertain>;

/** A value taken as known. */
export const exactly = (value: number): Uncertain => ({ value, low: null, high: null, distribution: "point" });
