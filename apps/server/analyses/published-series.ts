import { readSeries } from "#io/ingest";
import type { PublishedSeries } from "#model/analysis";
import { REFERENCE_FOLDER } from "../settings/settings.ts";

let kept: Promise<readonly PublishedSeries[]> | undefined;

/** Gives the published series that ship with Framsyn; read once. */
export function publishedSeries(): Promise<readonly PublishedSeries[]> {
  kept ??= readSeries(REFERENCE_FOLDER);
  return kept;
}
