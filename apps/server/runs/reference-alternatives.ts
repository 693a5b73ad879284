import { readAlternatives } from "#io/ingest";
import type { AlternativeSet } from "#model/scenario";
import { REFERENCE_FOLDER } from "../settings/settings.ts";

let kept: Promise<AlternativeSet> | undefined;

/** Gives the named alternatives that ship with Framsyn; read once. */
export function referenceAlternatives(): Promise<AlternativeSet> {
  kept ??= readAlternatives(REFERENCE_FOLDER);
  return kept;
}
