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
  const kept = new Map<string, Promise<Dataset>>();
  const load = async (hash: string): Promise<Dataset> => {
    const dataset = await store.datasets.load(hash);
    if (dataset === undefined) throw new Error(`the dataset ${hash} is not in the store`);
    return dataset;
  };
  return (hash) => {
    const dataset = kept.get(hash) ?? load(hash);
    kept.delete(hash);
    kept.set(hash, dataset);
    // What could not be read is asked for again next time.
    dataset.catch(() => kept.delete(hash));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return dataset;
  };
}
