import type { Kysely } from "kysely";
import { type PackedDataset, packDataset, unpackDataset } from "#io/packed";
import type { Dataset } from "#model/vocabulary";
import type { Tables } from "./schema/database.ts";

/** A stored dataset version, without its content. */
export interface DatasetVersion {
  /** Content hash: the version's name. */
  readonly hash: string;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly baseYear: number;
  /** Last year a projection can reach. */
  readonly lastYear: number;
  readonly created: string;
  /** When it was stored, ISO 8601 in UTC. */
  readonly storedAt: string;
  /** Whether it is the dataset that ships with Framsyn. */
  readonly reference: boolean;
  /** Rows in all tables together. */
  readonly rows: number;
}

/** Dataset versions: added once, never changed. */
export interface Datasets {
  /** Stores a dataset, packed or not, unless its hash is there already; answers the stored version either way. */
  add(dataset: Dataset | PackedDataset, facts: { readonly lastYear: number; readonly reference: boolean }): Promise<DatasetVersion>;
  /** Every version, newest first. */
  list(): Promise<DatasetVersion[]>;
  /** One version's facts, or undefined when the hash is not stored. */
  find(hash: string): Promise<DatasetVersion | undefined>;
  /** One version as it is kept, or undefined when the hash is not stored. */
  packed(hash: string): Promise<PackedDataset | undefined>;
  /** One version with all its rows, or undefined when the hash is not stored. */
  load(hash: string): Promise<Dataset | undefined>;
}

const FACTS = [
  "hash",
  "name",
  "title",
  "version",
  "base_year as baseYear",
  "last_year as lastYear",
  "created",
  "stored_at as storedAt",
  "reference",
  "rows",
] as const;

/** Gives the dataset in use: of versions, newest first, the first that is not the reference, or else the first. */
export const versionInUse = (versions: readonly DatasetVersion[]): DatasetVersion | undefined =>
  versions.find((version) => !version.reference) ?? versions[0];

/** Builds the queries on dataset versions. */
export function datasetsIn(db: Kysely<Tables>): Datasets {
  const find = (hash: string) => db.selectFrom("dataset_version").select(FACTS).where("hash", "=", hash).executeTakeFirst();
  return {
    find,
    list: () => db.selectFrom("dataset_version").select(FACTS).orderBy("stored_at", "desc").orderBy("hash").execute(),
    add: async (dataset, { lastYear, reference }) => {
      const stored = await find(dataset.hash);
      if (stored !== undefined) return stored;
      const { description, rows, content } = "content" in dataset ? dataset : await packDataset(dataset);
      const { name, title, version, baseYear, created } = description;
      await db
        .insertInto("dataset_version")
        .values({
          hash: dataset.hash,
          name,
          title,
          version,
          base_year: baseYear,
          last_year: lastYear,
          created,
          reference,
          rows,
          content,
        })
        .onConflict((conflict) => conflict.column("hash").doNothing())
        .execute();
      return (await find(dataset.hash))!;
    },
    packed: async (hash) => {
      const row = await db
        .selectFrom("dataset_version")
        .select([...FACTS, "content"])
        .where("hash", "=", hash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { name, title, version, baseYear, created, rows, content } = row;
      return { hash, description: { name, title, version, baseYear, created }, rows, content };
    },
    load: async (hash) => {
      const row = await db.selectFrom("dataset_version").select("content").where("hash", "=", hash).executeTakeFirst();
      return row === undefined ? undefined : unpackDataset({ hash, content: row.content });
    },
  };
}
