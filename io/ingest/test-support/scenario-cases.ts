import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of a scenario in a folder of `cases/scenarios`, and what must be said of it. */
export interface ScenarioCase {
  readonly name: string;
  /** What is the matter with the file. */
  readonly about: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** Severity, code and, where the form of the file is at fault, line of each finding. */
  readonly findings: readonly string[];
  /** The same where the bytes are the body of a request, which is not the same when there are none. */
  readonly sent: readonly string[];
}

const FOLDER = fileURLToPath(new URL("../cases/scenarios/", import.meta.url));

/** Every case of a scenario; those without findings all say the same. */
export const SCENARIO_CASES: readonly ScenarioCase[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const path = join(FOLDER, name, "scenario.json");
    const expected = JSON.parse(readFileSync(join(FOLDER, name, "expected.json"), "utf8")) as Pick<ScenarioCase, "about" | "findings"> &
      Partial<ScenarioCase>;
    return { sent: expected.findings, ...expected, name, path, bytes: readFileSync(path) };
  });
