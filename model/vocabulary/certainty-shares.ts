import { z } from "zod";
import { Certainty } from "./certainty.ts";

const share = z.number().min(0).max(1);

/** How some figures divide by certainty: how many there are, and the share of them of each certainty. Shares are 0 where there are none. */
export const CertaintyShares = z.object({
  figures: z.int().min(0).describe("Figures counted"),
  ...(Object.fromEntries(Certainty.options.map((certainty) => [certainty, share])) as Record<Certainty, typeof share>),
});
export type CertaintyShares = z.infer<typeof CertaintyShares>;

/** Divides figures, given as how many there are of each certainty. */
export function certaintyShares(counts: Readonly<Record<Certainty, number>>): CertaintyShares {
  const figures = Certainty.options.reduce((sum, certainty) => sum + counts[certainty], 0);
  const shares = Certainty.options.map((certainty) => [certainty, figures === 0 ? 0 : counts[certainty] / figures]);
  return { figures, ...(Object.fromEntries(shares) as Record<Certainty, number>) };
}

/** Counts certainties one by one. */
export function countCertainties(certainties: Iterable<Certainty>): Record<Certainty, number> {
  const counts: Record<Certainty, number> = { published: 0, "second-hand": 0, derived: 0, assumption: 0 };
  for (const certainty of certainties) counts[certainty]++;
  return counts;
}

/** What an answer from several figures is marked with: the least sure there is among them, and its share of them; null where there are none. */
export function leastSure(shares: Readonly<Record<Certainty, number>>): { readonly certainty: Certainty; readonly share: number } | null {
  const certainty = Certainty.options.findLast((one) => shares[one] > 0);
  return certainty === undefined ? null : { certainty, share: shares[certainty] };
}
