import { join } from "node:path";
import { readSurge } from "#model/analysis";
import type { SurgeScenario } from "#model/laboratory";
import { BadInput } from "../terminal/bad-input.ts";
import { REFERENCE_FOLDER } from "./load-dataset.ts";
import { readJson } from "./load-scenario.ts";

/** The surge that ships with Framsyn as an example. */
const EXAMPLE = join(REFERENCE_FOLDER, "examples", "pandemic.json");

/** Reads a surge from a file, by default the example that ships with Framsyn. Throws BadInput where the file cannot be used. */
export async function loadSurge(file: string = EXAMPLE): Promise<SurgeScenario> {
  const read = readSurge(await readJson(file));
  if (read.surge === undefined) throw new BadInput(read.findings.map((finding) => ({ ...finding, file })));
  return read.surge;
}
