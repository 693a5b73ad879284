import type { StatisticsMap } from "./statistics-map.ts";

/** Maps for a table, by its number: those that fill the given table of the dataset, or any. */
export const mapsForTable = (maps: Iterable<StatisticsMap>, tableId: string | null, table: string | null): readonly StatisticsMap[] =>
  [...maps].filter(
    (map) =>
      (table === null || map.table === table) && tableId !== null && map.tableId !== undefined && [map.tableId].flat().includes(tableId),
  );
