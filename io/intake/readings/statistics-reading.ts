import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addStatistics,
  describeStatistics,
  mapsForTable,
  type StatisticsDescription,
  type StatisticsMap,
  type StatisticsOptions,
  type TableDifference,
} from "#io/ingest";
import { type PackedDataset, unpackDataset } from "#io/packed";
import type { Finding } from "#model/vocabulary";
import { defineReading, type ReceivedFiles } from "./define-reading.ts";
import { packedResult } from "./packed-result.ts";

/** How a received statistics file is read: the first of the files, on top of a dataset as the store has it. */
export interface ReceivedStatistics {
  readonly base: PackedDataset;
  /** The map to use; null: the only one of `maps` that is for the table's number. */
  readonly map: StatisticsMap | null;
  /** Maps to choose from. */
  readonly maps: readonly StatisticsMap[];
  readonly changes: NonNullable<StatisticsOptions["changes"]>;
}

/** What is in a statistics file, the maps that fit it, and what one of them would change. */
export interface PreviewOfStatistics {
  readonly tables: StatisticsDescription["tables"];
  readonly maps: readonly Pick<StatisticsMap, "name" | "title" | "table">[];
  readonly map: string | null;
  readonly difference: TableDifference | null;
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

async function opened({ folder, names: [file = ""] }: ReceivedFiles, { map, maps }: ReceivedStatistics) {
  const bytes = await readFile(join(folder, file));
  const description = await describeStatistics(bytes, file);
  const tableId = description.tables.length === 1 ? description.tables[0]!.tableId : null;
  const byNumber = mapsForTable(maps, tableId, null);
  return {
    file,
    bytes,
    description,
    fitting: tableId === null ? maps : byNumber,
    map: map ?? (byNumber.length === 1 ? byNumber[0]! : null),
  };
}

/** Says what a statistics file holds and what adding it would change. */
export const previewReceivedStatistics = defineReading(async (received, given: ReceivedStatistics): Promise<PreviewOfStatistics> => {
  const { file, bytes, description, fitting, map } = await opened(received, given);
  const about = { tables: description.tables, maps: fitting.map(({ name, title, table }) => ({ name, title, table })) };
  if (map === null) return { ...about, map: null, difference: null, ok: false, findings: description.findings };
  const result = await addStatistics(bytes, { baseDataset: await unpackDataset(given.base), map, file, changes: given.changes });
  return { ...about, map: map.name, difference: result.ok ? result.difference : null, ok: result.ok, findings: result.findings };
});

/** Makes a new version of a dataset with the rows of one table from a statistics file; null where no map was given and not just one fits. */
export const importReceivedStatistics = defineReading(async (received, given: ReceivedStatistics) => {
  const { file, bytes, map } = await opened(received, given);
  if (map === null) return null;
  const result = await addStatistics(bytes, { baseDataset: await unpackDataset(given.base), map, file, changes: given.changes });
  return packedResult({ ...result, map: map.name });
});
