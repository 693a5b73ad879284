import { z } from "zod";

/** What the address of the page holds besides the place. */
export const PlansSearch = z.object({
  /** Region whose units are shown; left out: all. */
  region: z.string().min(1).max(100).optional().catch(undefined),
  /** Also units that are neither region nor trust. */
  others: z.enum(["yes"]).optional().catch(undefined),
});
export type PlansSearch = z.infer<typeof PlansSearch>;
