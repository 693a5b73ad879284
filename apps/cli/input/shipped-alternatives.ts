import { readAlternatives } from "#io/ingest";
import type { AlternativeSet } from "#model/scenario";
import { REFERENCE_FOLDER } from "./load-dataset.ts";

let kept: Promise<AlternativeSet> | undefined;

/** Gives the named alternatives that ship with Framsyn; read once. */
export function shippedAlternatives(): Promise<AlternativeSet> {
  kept ??= readAlternatives(REFERENCE_FOLDER);
  return kept;
}
