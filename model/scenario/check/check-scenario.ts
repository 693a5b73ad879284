import type { Dataset, Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { Scenario, ScenarioChange } from "../scenario.ts";
import { unitTree } from "../units/unit-tree.ts";
import { checkApplicability } from "./check-applicability.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { checkIds } from "./check-ids.ts";
import { checkValues } from "./check-values.ts";
import { checkYears } from "./check-years.ts";
import { datasetIds } from "./dataset-ids.ts";

/**
 * Checks that a scenario fits a dataset: dataset name, ids, years, values, and changes that contradict each other.
 *
 * Gives a finding for each thing wrong, with the path of the field, its value and what to do. Check against the whole dataset, not a
 * slice of it.
 */
export function checkScenario(dataset: Dataset, scenario: Scenario): Finding[] {
  const ids = datasetIds(dataset);
  const tree = unitTree(dataset);
  return [
    ...checkDatasetName(dataset, scenario),
    ...checkDuplicates(scenario),
    ...scenario.changes.flatMap((change, i) => [
      ...checkIds(change, `changes[${i}]`, ids),
      ...checkYears(change, `changes[${i}]`, dataset),
      ...checkValues(change, `changes[${i}]`),
      ...checkApplicability(change, `changes[${i}]`, dataset, tree),
    ]),
    ...checkConflicts(scenario, tree),
  ];
}

function checkDatasetName(dataset: Dataset, scenario: Scenario): Finding[] {
  const { name } = dataset.description;
  if (scenario.dataset === undefined || scenario.dataset === name) return [];
  const message = `The scenario was written for the dataset "${scenario.dataset}", this one is "${name}". Use that dataset, or change or remove the field once ids and years fit.`;
  return [scenarioFinding("other-dataset", "dataset", scenario.dataset, message, { expected: name })];
}

function checkDuplicates(scenario: Scenario): Finding[] {
  const first = new Map<ScenarioChange["id"], number>();
  return scenario.changes.flatMap((change, i) => {
    const earlier = first.get(change.id);
    if (earlier === undefined) {
      first.set(change.id, i);
      return [];
    }
    const message = `The id "${change.id}" is used by changes[${earlier}] too. Give each change an id of its own; it names the change's random numbers.`;
    return [scenarioFinding("duplicate-id", `changes[${i}].id`, change.id, message, { other: `changes[${earlier}]` })];
  });
}
