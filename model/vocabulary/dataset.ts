import { TABLE_LIST } from "./parts/index.ts";
import type { RowOf } from "./table.ts";

type AnyTable = (typeof TABLE_LIST)[number];

/** Every table of a dataset by name, in the order they are read and documented. */
export const TABLES = Object.fromEntries(TABLE_LIST.map((table) => [table.name, table])) as unknown as {
  readonly [T in AnyTable as T["name"]]: T;
};

export type TableName = AnyTable["name"];
export const TABLE_NAMES: readonly TableName[] = TABLE_LIST.map(({ name }) => name);
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;

type OptionalTable = { [N in TableName]: (typeof TABLES)[N]["required"] extends true ? never : N }[TableName];
type Rows = { readonly [N in TableName]: readonly Row<N>[] };

/** Gives all tables of a dataset from those it has; one that may be left out and is has no rows. */
export function allTables(given: Omit<Rows, OptionalTable> & Partial<Pick<Rows, OptionalTable>>): Rows {
  const rows: Partial<Rows> = given;
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rows[name] ?? []])) as unknown as Rows;
}

/** Facts about the package as a whole, from its `datapackage.json`. */
export interface DatasetDescription {
  /** Key of the dataset, for example `norway-reference`. */
  readonly name: string;
  readonly title: string;
  /** Edition, for example `2026.1`. */
  readonly version: string;
  /** Year whose 1 January the stock describes; projections start here. */
  readonly baseYear: number;
  readonly created: string;
}

/** A checked dataset: tidy tables under one schema. Named by the hash of its content; never changed. */
export interface Dataset {
  readonly description: DatasetDescription;
  /** SHA-256 of the canonical content, lower-case hex. */
  readonly hash: string;
  readonly tables: Rows;
}
