import { LRUCache } from "lru-cache";
import { writePackage } from "#io/ingest";
import type { Dataset } from "#model/vocabulary";

/** Packages kept in memory: one may be tens of megabytes, and whoever fetches files fetches those of one dataset. */
const KEPT = 2;

/**
 * Writes datasets as packages, the ones asked for last kept: a package is fetched file by file.
 *
 * @returns a function that gives a dataset's files, bytes by path.
 */
export function writtenPackages(): (dataset: Dataset) => ReadonlyMap<string, Uint8Array> {
  const kept = new LRUCache<string, ReadonlyMap<string, Uint8Array>, Dataset>({
    max: KEPT,
    memoMethod: (_, __, { context }) => writePackage(context),
  });
  return (dataset) => kept.memo(dataset.hash, { context: dataset });
}
