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

/**
 * Whose error a figure's is: figures with the same stream err alike.
 *
 * `occupation` is `*` where the row names none, and all occupations share it. `origin` is null where the row holds for the whole country, whose
 * uncertainty its interval states; else what the row comes from, and those of different origin err alike in part.
 */
export interface Stream {
  readonly occupation: string;
  readonly origin: string | null;
}

/** A figure with its stream; without one it is its unit's or programme's own. */
export type Figure = Uncertain & { readonly stream?: Stream };

/** A value taken as known. */
export const exactly = (value: number): Uncertain => ({ value, low: null, high: null, distribution: "point" });
