import { access } from "node:fs/promises";
import { mapsForTable, readStatisticsMaps, StatisticsMap } from "#io/ingest";
import { REFERENCE_FOLDER } from "../../../input/load-dataset.ts";
import { readJson } from "../../../input/load-scenario.ts";
import { BadInput } from "../../../terminal/bad-input.ts";
import { inputFinding } from "../../../terminal/finding.ts";

/**
 * Gives the map of a name or in a file; where none is named, the one that comes with Framsyn for the table's number; null where there is none,
 * or several. Throws BadInput where what is named is no map, or fills another table.
 */
export async function chooseMap(
  named: string | undefined,
  table: string | undefined,
  tableId: string | null,
): Promise<StatisticsMap | null> {
  const shipped = await readStatisticsMaps(REFERENCE_FOLDER);
  if (named === undefined) {
    const fitting = mapsForTable(shipped.values(), tableId, table ?? null);
    return fitting.length === 1 ? fitting[0]! : null;
  }
  const map = shipped.get(named) ?? (await mapInFile(named, [...shipped.keys()]));
  if (table !== undefined && map.table !== table)
    throw new BadInput([inputFinding("stat-map-table", named, table, { actual: map.table, expected: table })]);
  return map;
}

/** The finding that no map was named and none fits. */
export async function noMap(file: string, table: string | undefined): Promise<BadInput> {
  const shipped = await readStatisticsMaps(REFERENCE_FOLDER);
  const maps = [...shipped.values()].filter((map) => table === undefined || map.table === table).map(({ name }) => name);
  return new BadInput([inputFinding("stat-map-none", file, null, { maps: maps.join(", ") })]);
}

async function mapInFile(file: string, shipped: readonly string[]): Promise<StatisticsMap> {
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) throw new BadInput([inputFinding("stat-map-unknown", "--map", file, { name: file, maps: shipped.join(", ") })]);
  const read = StatisticsMap.safeParse(await readJson(file));
  if (read.success) return read.data;
  throw new BadInput(
    read.error.issues.map((issue) => ({
      ...inputFinding("input-mapping", file, null, { reason: issue.message }),
      field: issue.path.map(String).join(".") || null,
    })),
  );
}
