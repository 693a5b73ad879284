import type { Store } from "#io/store";
import type { TermRows } from "#model/placement";

/** The rows of a case, checked before they were kept; undefined where it is erased. */
export const caseRows = async (store: Store, id: string): Promise<TermRows | undefined> =>
  (await store.placements.cases.rows(id)) as TermRows | undefined;
