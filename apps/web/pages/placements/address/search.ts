import { z } from "zod";

/** Parts of the page about an allocation, in their order. */
export const PARTS = ["use", "unplaced", "students", "sites", "worth", "orders", "changes", "comparison"] as const;
export type Part = (typeof PARTS)[number];

const id = z.string().min(1).max(200).optional().catch(undefined);

/** What the page keeps in its address: the term, the allocation, the part shown, the allocation compared with. Never a student. */
export const PlacementsSearch = z.object({
  term: id,
  made: id,
  part: z.enum(PARTS).optional().catch(undefined),
  compared: id,
});
export type PlacementsSearch = z.infer<typeof PlacementsSearch>;
