import { z } from "zod";

/** What the address of an open plan holds besides the language. */
export const PublicPlanSearch = z.object({
  /** A published version; left out: the newest. */
  published: z.coerce.number().int().min(1).max(1e6).optional().catch(undefined),
});
export type PublicPlanSearch = z.infer<typeof PublicPlanSearch>;
