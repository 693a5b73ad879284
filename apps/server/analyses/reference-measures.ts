import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type MeasureSet, readMeasures } from "#model/analysis";
import { REFERENCE_FOLDER } from "../settings/settings.ts";

let kept: Promise<MeasureSet> | undefined;

async function read(): Promise<MeasureSet> {
  const { set, findings } = readMeasures(JSON.parse(await readFile(join(REFERENCE_FOLDER, "measures", "measures.json"), "utf8")));
  if (set === undefined) throw new Error(`the measures that ship with Framsyn cannot be read: ${findings[0]?.message}`);
  return set;
}

/** Gives the measures that ship with Framsyn; read once. */
export function referenceMeasures(): Promise<MeasureSet> {
  kept ??= read();
  return kept;
}
