import { LRUCache } from "lru-cache";
import type { Store } from "#io/store";
import { caseRows } from "#io/work";
import type { TermRows } from "#model/placement";

/** Cases kept in memory; one is some megabytes. */
const KEPT = 2;
/** How long, milliseconds: another process may have erased it. */
const KEPT_MILLISECONDS = 600_000;

/** Rows of cases, those used last kept in memory. */
export interface OpenCases {
  /** Undefined where there is no such case. */
  rows(id: string): Promise<TermRows | undefined>;
  forget(id: string): void;
}

/** Opens cases of a store. */
export function openCases(store: Store): OpenCases {
  const opened = new LRUCache<string, TermRows>({
    max: KEPT,
    ttl: KEPT_MILLISECONDS,
    ttlAutopurge: true,
    ignoreFetchAbort: true,
    fetchMethod: (id) => caseRows(store, id),
  });
  return { rows: (id) => opened.fetch(id), forget: (id) => void opened.delete(id) };
}
