import { z } from "zod";
import { Certainty, TABLE_NAMES } from "#model/vocabulary";

/** What the data page keeps in its address: the table browsed, its filters and how far down. */
export const DataSearch = z.object({
  table: z
    .enum(TABLE_NAMES as [(typeof TABLE_NAMES)[number], ...typeof TABLE_NAMES])
    .optional()
    .catch(undefined),
  find: z.string().max(200).optional().catch(undefined),
  certainty: Certainty.optional().catch(undefined),
  mine: z.literal("1").optional().catch(undefined),
  offset: z.coerce.number().int().min(0).optional().catch(undefined),
});
export type DataSearch = z.infer<typeof DataSearch>;
