import { LRUCache } from "lru-cache";
import type { Store } from "#io/store";
import type { Dataset } from "#model/vocabulary";

/** Datasets kept in memory; jobs of one run follow each other. */
const KEPT = 2;

/**
 * Reads datasets from the store, those used last kept.
 *
 * @returns a function that throws an Error when the store does not have the dataset.
 */
export function keptDatasets(store: Store): (hash: string) => Promise<Dataset> {
  const kept = new LRUCache<string, Dataset>({
    max: KEPT,
    ignoreFetchAbort: true,
    fetchMethod: async (hash) => {
      const dataset = await store.datasets.load(hash);
      if (dataset === undefined) throw new Error(`the dataset ${hash} is not in the store`);
      return dataset;
    },
  });
  return (hash) => kept.forceFetch(hash);
}
