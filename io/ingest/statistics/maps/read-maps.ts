import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { StatisticsMap } from "./statistics-map.ts";

/**
 * Reads the maps that ship with Framsyn, beside the reference dataset, by name.
 *
 * @throws Error where a file there is none.
 */
export async function readStatisticsMaps(referenceFolder: string): Promise<ReadonlyMap<string, StatisticsMap>> {
  const folder = join(referenceFolder, "maps");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const maps = await Promise.all(
    files.map(async (file) => {
      const read = StatisticsMap.safeParse(JSON.parse(await readFile(join(folder, file), "utf8")));
      if (!read.success)
        throw new Error(`the map ${file} cannot be read: ${read.error.issues[0]?.path.join(".")} ${read.error.issues[0]?.message}`);
      if (`${read.data.name}.json` !== file) throw new Error(`the map ${file} calls itself ${read.data.name}`);
      return read.data;
    }),
  );
  return new Map(maps.map((map) => [map.name, map]));
}
