import { z } from "zod";

const text = z.string().min(1).max(200).optional().catch(undefined);

/** What the address of the projection page holds besides the place. */
export const ProjectionSearch = z.object({
  /** A unit or occupation to compare with. */
  withUnit: text,
  withOccupation: text,
  /** Whether single futures are drawn. */
  futures: z.enum(["yes"]).optional().catch(undefined),
  /** Whether chance in small groups is part of the numbers. */
  noise: z.enum(["yes"]).optional().catch(undefined),
  /** Whether what decides the uncertainty is computed. */
  sure: z.enum(["yes"]).optional().catch(undefined),
  /** Threshold of the cumulative curve, FTE. */
  over: z.coerce.number().min(-1e6).max(1e6).optional().catch(undefined),
});
export type ProjectionSearch = z.infer<typeof ProjectionSearch>;
