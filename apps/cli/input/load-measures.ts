import { join } from "node:path";
import { type MeasureSet, readMeasures } from "#model/analysis";
import { BadInput } from "../terminal/bad-input.ts";
import { REFERENCE_FOLDER } from "./load-dataset.ts";
import { readJson } from "./load-scenario.ts";

/** The measures that ship with Framsyn. */
const REFERENCE_MEASURES = join(REFERENCE_FOLDER, "measures", "measures.json");

/** Reads measures from a file, by default those that ship with Framsyn. Throws BadInput where the file cannot be used. */
export async function loadMeasures(file: string = REFERENCE_MEASURES): Promise<MeasureSet> {
  const read = readMeasures(await readJson(file));
  if (read.set === undefined) throw new BadInput(read.findings.map((finding) => ({ ...finding, file })));
  return read.set;
}
