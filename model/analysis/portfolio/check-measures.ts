import { checkScenario, nearestId, type Scenario, type ScenarioChange } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import type { Measure } from "./measure.ts";
import { measureFinding } from "./measure-finding.ts";
import { repeatedIds } from "./read-measures.ts";
import { canBeScaled, withMeasures } from "./with-measures.ts";

/**
 * Checks measures against a dataset: ids used once and known, changes that can be taken in steps and fit the dataset also at full
 * capacity, and nothing that has effect before its lead time.
 *
 * Gives a finding for each thing wrong, with the path of the field (`measures[2].changes[0].value`), its value and what to do.
 */
export function checkMeasures(dataset: Dataset, measures: readonly Measure[]): Finding[] {
  const ids = new Set(measures.map(({ id }) => id));
  const own = measures.flatMap((measure, m) => {
    const path = `measures[${m}]`;
    return [
      ...measure.excludes.flatMap((id, i) => checkExcluded(id, measure, ids, `${path}.excludes[${i}]`)),
      ...measure.changes.flatMap((change, c) => checkChange(dataset, measure, change, `${path}.changes[${c}]`)),
    ];
  });
  return [...repeatedIds(measures), ...own];
}

function checkExcluded(id: string, measure: Measure, ids: ReadonlySet<string>, field: string): Finding[] {
  if (id === measure.id) {
    return [
      measureFinding(
        "measure-excludes-itself",
        field,
        id,
        `The measure excludes itself and could never be taken. Remove "${id}" from excludes.`,
      ),
    ];
  }
  if (ids.has(id)) return [];
  const nearest = nearestId(id, ids);
  const hint = nearest === undefined ? "Correct it or remove it." : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [measureFinding("unknown-measure", field, id, `There is no measure "${id}". ${hint}`, params)];
}

function checkChange(dataset: Dataset, measure: Measure, change: ScenarioChange, path: string): Finding[] {
  if (!canBeScaled(change)) {
    const said = "operation" in change ? change.operation : change.kind;
    const message = `A measure is taken in steps, so its changes add or multiply; "${said}" cannot be taken twice. Change operation to add or multiply, or put it in the scenario.`;
    return [measureFinding("measure-operation", `${path}.operation`, said, message)];
  }
  const findings = asScenario(dataset, [change]).map((finding) => moved(finding, path));
  if (findings.length > 0) return findings;
  const earliest = dataset.description.baseYear + measure.leadYears;
  if (change.startYear < earliest) {
    const message = `The change has effect in ${change.startYear}, but a measure decided now takes ${measure.leadYears} years: ${earliest} at the earliest. Start later or shorten leadYears.`;
    return [measureFinding("measure-before-lead", `${path}.startYear`, change.startYear, message, { earliest })];
  }
  const full = withMeasures(
    { schema: "framsyn/scenario/1", name: "full", changes: [] },
    [{ ...measure, changes: [change] }],
    [measure.capacity],
  );
  const atCapacity = asScenario(dataset, full.changes);
  if (atCapacity.length === 0) return [];
  const message = `With ${measure.capacity} steps the change is outside what the parameter can be: ${atCapacity[0]!.message} Lower capacity or the value of one step.`;
  return [measureFinding("measure-capacity", `${path}.value`, change.value, message, { capacity: measure.capacity })];
}

const asScenario = (dataset: Dataset, changes: Scenario["changes"]): Finding[] =>
  checkScenario(dataset, { schema: "framsyn/scenario/1", name: "measures", changes }).filter(({ severity }) => severity === "error");

/** Says where in the measures a finding about a scenario of one change is. */
function moved(finding: Finding, path: string): Finding {
  const field = (finding.field ?? "").replace(/^changes\[0\]/, path);
  return { ...finding, file: "measures", field, params: { ...finding.params, field } };
}
