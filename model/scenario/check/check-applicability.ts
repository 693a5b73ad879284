import { CHANGE_KINDS, type ChangeContext, type Dataset, type Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";
import type { UnitTree } from "../units/unit-tree.ts";

/**
 * Checks what a change's own kind asks of it, such as that it meets something in the dataset: a parameter that exists, for the
 * occupations, units and programmes it names.
 */
export function checkApplicability(change: ScenarioChange, path: string, { tables }: Dataset, units: UnitTree): Finding[] {
  const context: ChangeContext = { tables, units };
  const problems = CHANGE_KINDS[change.kind].check(change, context);
  return [
    ...unitsNotUsed(change, path),
    ...problems.map(({ code, field, value, message, params }) => scenarioFinding(code, `${path}.${field}`, value, message, params)),
  ];
}

function unitsNotUsed(change: ScenarioChange, path: string): Finding[] {
  if (CHANGE_KINDS[change.kind].reach !== "country" || !("units" in change) || change.units === undefined) return [];
  const message = `A change of ${change.kind} holds for the whole country: education and its graduates belong to no one unit. Remove units${
    "programmes" in change ? " and name programmes instead" : ""
  }.`;
  return [scenarioFinding("units-not-used", `${path}.units`, change.units, message, { kind: change.kind })];
}
