import { basename } from "node:path";
import { type Fetched, fetchStatistics, isAddress, type StatisticsMap } from "#io/ingest";
import { readInput } from "../../../input/load-scenario.ts";
import { BadInput } from "../../../terminal/bad-input.ts";

/** Reads the file, or fetches what the address gives. Throws BadInput where nothing comes. */
export async function readSource(
  source: string,
  map: StatisticsMap | null,
): Promise<Fetched | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string; readonly query: null }> {
  if (!isAddress(source)) return { kind: "file", bytes: await readInput(source), name: basename(source), query: null };
  const { fetched, findings } = await fetchStatistics(source, map);
  if (fetched === null) throw new BadInput(findings);
  return fetched;
}
