import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import type { PublishedVersion, Store } from "#io/store";
import {
  type CountedStaff,
  countOccupation,
  decideMask,
  type MaskAnswer,
  type PublicationRecord,
  type PublicMask,
  type PublishedEdition,
} from "#model/plan";
import type { Dataset } from "#model/vocabulary";
import type { DatasetLibrary } from "../library/dataset-library.ts";

/** Gives the mask of all that is published now, recorded before it is given. */
export type PublicMasks = (versions: readonly PublishedVersion[]) => Promise<PublicMask>;

/** Counted staff kept in memory; an edition is some thousand counts. */
const KEPT = 8;
/** Times a decision is made anew when another server was first. */
const MOST_TRIES = 10;

const sizeOf = ({ hidden, shown }: PublicationRecord): number => hidden.length + shown.length;

/**
 * Builds the decision of what the public view hides. It is made again when something new is published or the threshold is another; until
 * then the last one is given.
 */
export function publicMasks(store: Store, datasets: DatasetLibrary, smallest: number, log: Logger): PublicMasks {
  const counted = new LRUCache<string, CountedStaff>({
    max: KEPT,
    ignoreFetchAbort: true,
    fetchMethod: async (hash) => countInTurns((await datasets.open(hash, "path")).dataset),
  });
  let last: { readonly name: string; readonly mask: Promise<PublicMask> } | undefined;

  async function decide(versions: readonly PublishedVersion[]): Promise<PublicMask> {
    const byDataset = Map.groupBy(versions, ({ dataset }) => dataset);
    const editions = await Promise.all(
      [...byDataset].map(async ([hash, published]) => ({
        staff: await counted.forceFetch(hash),
        units: new Set(published.map(({ unit }) => unit)),
      })),
    );
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      const record = await store.publications.record();
      const { mask, added, exposed } = await decideInTurns(editions, record, smallest);
      if (sizeOf(added) > 0 && !(await store.publications.extend(added, sizeOf(record)))) continue;
      if (exposed.length > 0) log.warn({ exposed }, "small numbers in published plans follow from what was shown before");
      return mask;
    }
    throw new Error("what the public view hides could not be recorded: others keep changing it");
  }

  return (versions) => {
    const name = JSON.stringify(versions.map(({ unit, version, dataset }) => [unit, version, dataset]));
    if (last?.name !== name) {
      const mask = decide(versions);
      last = { name, mask };
      mask.catch(() => {
        if (last?.mask === mask) last = undefined;
      });
    }
    return last.mask;
  };
}

/** Counts one occupation at a time, so that requests are answered in between. */
async function countInTurns(dataset: Dataset): Promise<CountedStaff> {
  const staff = new Map<string, NonNullable<ReturnType<typeof countOccupation>>>();
  for (const { id } of dataset.tables.occupations) {
    const nodes = countOccupation(dataset, id);
    if (nodes !== null) staff.set(id, nodes);
    await setImmediate();
  }
  return staff;
}

/** Decides one occupation at a time, for the same reason: what is hidden of one says nothing of another. */
async function decideInTurns(
  editions: readonly PublishedEdition[],
  record: PublicationRecord,
  smallest: number,
): Promise<{ readonly mask: PublicMask; readonly added: PublicationRecord; readonly exposed: MaskAnswer["exposed"] }> {
  const recorded = decideMask({ editions: [], record, smallest }).mask;
  const answers = new Map<string, MaskAnswer>();
  for (const id of new Set(editions.flatMap(({ staff }) => [...staff.keys()]))) {
    const about = ({ occupation }: { readonly occupation: string }): boolean => occupation === id;
    answers.set(
      id,
      decideMask({
        editions: editions.map(({ staff, units }) => ({ units, staff: new Map([...staff].filter(([occupation]) => occupation === id)) })),
        record: { hidden: record.hidden.filter(about), shown: record.shown.filter(about) },
        smallest,
      }),
    );
    await setImmediate();
  }
  const all = [...answers.values()];
  const maskOf = (occupation: string): PublicMask => answers.get(occupation)?.mask ?? recorded;
  return {
    mask: {
      smallest,
      hidesAll: (occupation, unit) => maskOf(occupation).hidesAll(occupation, unit),
      hidesDetails: (occupation, unit) => maskOf(occupation).hidesDetails(occupation, unit),
    },
    added: { hidden: all.flatMap(({ record: { hidden } }) => hidden), shown: all.flatMap(({ record: { shown } }) => shown) },
    exposed: all.flatMap(({ exposed }) => exposed),
  };
}
