import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PublishedSeries, SeriesList } from "#model/analysis";

/**
 * Reads the list of published series that ships with Framsyn, beside the reference dataset.
 *
 * @throws Error where the file does not hold such a list.
 */
export async function readSeries(referenceFolder: string): Promise<readonly PublishedSeries[]> {
  const read = SeriesList.safeParse(JSON.parse(await readFile(join(referenceFolder, "series", "series.json"), "utf8")));
  if (!read.success) throw new Error(`the list of published series cannot be read: ${read.error.issues[0]?.message}`);
  return read.data.series;
}
