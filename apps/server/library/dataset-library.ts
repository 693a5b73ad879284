import { LRUCache } from "lru-cache";
import type { DatasetDetail, DatasetSummary } from "#apps/contract";
import type { PackedDataset } from "#io/packed";
import { type Store, versionInUse } from "#io/store";
import { yearsCovered } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { unknownId, type Where } from "../problems/unknown-id.ts";
import { describeDataset } from "./describe-dataset.ts";

/** The name that stands for the dataset in use. */
export const CURRENT = "current";
/** Datasets kept in memory; a dataset is tens of megabytes. */
const KEPT = 3;

/** A dataset in memory with what is known about it. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly summary: DatasetSummary;
  readonly detail: DatasetDetail;
}

/** Stored datasets, the ones used last kept in memory. */
export interface DatasetLibrary {
  /** Summaries, newest first. */
  list(): Promise<DatasetSummary[]>;
  /**
   * Opens a dataset by hash, or `current`.
   *
   * @throws HttpProblem `unknown` when there is none.
   */
  open(hash: string, where: Where): Promise<OpenDataset>;
  /**
   * A dataset by hash, or `current`, as it is kept: for threads, which unpack it themselves.
   *
   * @throws HttpProblem `unknown` when there is none.
   */
  packed(hash: string, where: Where): Promise<PackedDataset>;
  /** Stores a dataset and answers its summary. */
  add(dataset: Dataset, reference: boolean): Promise<DatasetSummary>;
  /** Stores a dataset that was read on a thread, and answers its summary. */
  addPacked(dataset: PackedDataset, lastYear: number): Promise<DatasetSummary>;
}

/** Builds the library on a store. */
export function datasetLibrary(store: Store): DatasetLibrary {
  const opened = new LRUCache<string, OpenDataset>({
    max: KEPT,
    ignoreFetchAbort: true,
    // What is not there, or failed to load, is asked for again next time.
    fetchMethod: async (hash) => {
      const [summary, dataset] = await Promise.all([store.datasets.find(hash), store.datasets.load(hash)]);
      if (summary === undefined || dataset === undefined) return undefined;
      return { dataset, summary, detail: describeDataset(dataset, summary) };
    },
  });

  /** Gives what is looked up by the hash that is meant. @throws HttpProblem `unknown` when there is none. */
  const found = async <T>(hash: string, where: Where, look: (hash: string) => Promise<T | undefined>): Promise<T> => {
    const wanted = hash === CURRENT ? versionInUse(await store.datasets.list())?.hash : hash;
    const there = wanted === undefined ? undefined : await look(wanted);
    if (there !== undefined) return there;
    const known = (await store.datasets.list()).map((version) => ({ id: version.hash, words: [version.name] }));
    throw unknownId("dataset", hash, [{ id: CURRENT }, ...known], where);
  };

  return {
    list: () => store.datasets.list(),
    open: (hash, where) => found(hash, where, (wanted) => opened.fetch(wanted)),
    packed: (hash, where) => found(hash, where, store.datasets.packed),
    add: (dataset, reference) => store.datasets.add(dataset, { reference, lastYear: yearsCovered(dataset).last }),
    addPacked: (dataset, lastYear) => store.datasets.add(dataset, { reference: false, lastYear }),
  };
}
