import { hashScenario } from "#io/compute";
import { readPackageFolder } from "#io/ingest";
import { openStore, type Store } from "#io/store";
import { REFERENCE_SCENARIO } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { Projecting } from "./projection/projection-work.ts";

/** The reference dataset with its smaller occupations only: a run of seconds. */
export async function smallerDataset(): Promise<Dataset> {
  const read = await readPackageFolder(new URL("../../reference", import.meta.url).pathname);
  if (!read.ok) throw new Error("the reference dataset has errors");
  const kept = new Set(["perfusjonist", "ortopediingenior", "straaleterapeut", "medfysiker", "audiograf", "radiograf"]);
  const { tables } = read.dataset;
  return { ...read.dataset, hash: "5".repeat(64), tables: { ...tables, occupations: tables.occupations.filter(({ id }) => kept.has(id)) } };
}

/** Opens a store with a dataset in it. */
export async function storeWith(place: Parameters<typeof openStore>[0], dataset: Dataset): Promise<Store> {
  const store = await openStore(place);
  await store.datasets.add(dataset, { lastYear: 2040, reference: false });
  return store;
}

/** A run of a dataset with few draws. */
export const orderOf = (dataset: Dataset, seed: number, draws = 104): Projecting => ({
  dataset,
  scenario: { hash: hashScenario(REFERENCE_SCENARIO), scenario: REFERENCE_SCENARIO },
  to: 2034,
  draws,
  seed,
  futures: 5,
});

/** Most numbers in a part that cuts occupations of 10 units or more into several batches. */
export const SMALL_PARTS = 60_000;
export const silent = { warn: () => undefined, error: () => undefined };
