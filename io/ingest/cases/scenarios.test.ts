import { expect, it } from "vitest";
import { checkScenario, readScenario } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { readJsonFile } from "../json/read-json-file.ts";
import { readPackageFiles } from "../read-package.ts";
import { named } from "../test-support/package-cases.ts";
import { SCENARIO_CASES, type ScenarioCase } from "../test-support/scenario-cases.ts";
import { caseDatasetFiles } from "../test-support/statistics-cases.ts";

const read = await readPackageFiles(caseDatasetFiles());
if (!read.ok) throw new Error(JSON.stringify(read.findings));
const { dataset } = read;

function findingsOf({ bytes }: ScenarioCase): readonly Finding[] {
  const json = readJsonFile(bytes, "scenario.json");
  if (json.findings !== null) return json.findings;
  const { scenario, findings } = readScenario(json.value);
  if (scenario === undefined) return findings;
  const found = checkScenario(dataset, scenario);
  if (found.length === 0)
    expect(scenario.changes).toMatchObject([{ kind: "exits", occupations: ["radiograf"], value: 0.9, startYear: 2027 }]);
  return found;
}

it.each(SCENARIO_CASES.map((one) => [one.name, one.about, one] as const))("a scenario, %s: %s", (_name, _about, one) => {
  expect(findingsOf(one).map(named)).toEqual(one.findings);
});
