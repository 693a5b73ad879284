import { z } from "zod";

/** What the address of the what-if page holds besides the place: the changes, as `controls-in-address.ts` writes them. */
export const WhatIfSearch = z.object({
  s: z.string().max(2000).optional().catch(undefined),
  /** A named alternative, or the hash of a saved scenario, that is tried: its result is "after", beside the scenario of the place as "before"; controls go on top. */
  with: z.string().min(1).max(200).optional().catch(undefined),
});
export type WhatIfSearch = z.infer<typeof WhatIfSearch>;
