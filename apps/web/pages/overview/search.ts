import { z } from "zod";
import { OCCUPATION_GROUPS } from "#model/vocabulary";
import { LEVELS } from "../../parts/unit-levels/levels.ts";
import { LAYERS } from "./tile-places.ts";

/** What the overview page keeps in its address beside the place. */
export const OverviewSearch = z.object({
  layer: z.enum(LAYERS).optional().catch(undefined),
  level: z.enum(LEVELS).optional().catch(undefined),
  group: z.enum(OCCUPATION_GROUPS).optional().catch(undefined),
});
