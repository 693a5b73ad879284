import type { z } from "zod";
import type { DatasetSlice } from "#apps/contract";
import { type Dataset, TABLE_NAMES } from "#model/vocabulary";

/**
 * Makes the model's dataset of a slice from the server. Tables the slice leaves out are empty.
 * The server checked every row before it stored the dataset, so rows are taken as they are.
 */
export function datasetOf(slice: z.infer<typeof DatasetSlice>): Dataset {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, slice.tables[name] ?? []]));
  return { description: slice.description, hash: slice.hash, tables: tables as unknown as Dataset["tables"] };
}
