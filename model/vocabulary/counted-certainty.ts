import { Certainty } from "./certainty.ts";
import { countCertainties } from "./certainty-shares.ts";
import type { Dataset } from "./dataset.ts";
import { COUNTED_TABLES } from "./figure-tables.ts";

/** A number for each certainty: figures, or their shares. */
export type ByCertainty = Readonly<Record<Certainty, number>>;

/** Makes a number for each certainty. */
export const byCertainty = (of: (certainty: Certainty) => number): Record<Certainty, number> =>
  Object.fromEntries(Certainty.options.map((certainty) => [certainty, of(certainty)])) as Record<Certainty, number>;

/**
 * Counts the figures on staff, education and demand by certainty. This is the one plain count of what is known: the thousands of published
 * population figures, and figures no run uses, are not in it.
 */
export function countedCertainty({ tables }: Pick<Dataset, "tables">): Record<Certainty, number> {
  const figures = COUNTED_TABLES.flatMap((table) => tables[table] as readonly { readonly certainty?: Certainty }[]);
  return countCertainties(figures.flatMap(({ certainty }) => certainty ?? []));
}
