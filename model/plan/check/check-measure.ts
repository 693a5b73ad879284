import { checkScenario, type ScenarioChange, type UnitTree } from "#model/scenario";
import { CHANGE_KINDS, type Dataset, type Finding } from "#model/vocabulary";
import type { PlanMeasure } from "../content/plan-measure.ts";
import { planFinding } from "./plan-finding.ts";

/** Checks one measure of a unit's plan: who owns it, its days, and that what it does to the model fits the dataset and stays at home. */
export function checkMeasure(dataset: Dataset, tree: UnitTree, unit: string, measure: PlanMeasure, path: string): Finding[] {
  return [
    ...checkOwner(tree, unit, measure, path),
    ...checkDays(measure, path),
    ...checkCost(measure, path),
    ...changesThatDoNotFit(dataset, measure, path),
    ...measure.changes.flatMap((change, i) => checkReach(tree, unit, change, `${path}.changes[${i}]`)),
  ];
}

/** Gives what is wrong with a measure's changes beside a dataset, as errors with the path of the field. */
export function changesThatDoNotFit(dataset: Dataset, { changes }: PlanMeasure, path: string): Finding[] {
  return checkScenario(dataset, { schema: "framsyn/scenario/1", name: "measure", changes })
    .filter(({ severity }) => severity === "error")
    .map((finding) => {
      const field = `${path}.${finding.field ?? "changes"}`;
      return { ...finding, file: "plan", field, params: { ...finding.params, field } };
    });
}

function checkOwner(tree: UnitTree, unit: string, measure: PlanMeasure, path: string): Finding[] {
  if (!tree.ids.includes(measure.unit) || tree.within(unit).has(measure.unit)) return [];
  const message = `The measure belongs to ${measure.unit}, which is not part of ${unit}. Put it in that unit's plan; it shows in this one by itself.`;
  return [planFinding("measure-elsewhere", `${path}.unit`, measure.unit, message, { unit })];
}

function checkDays({ start, deadline, changes, status }: PlanMeasure, path: string): Finding[] {
  const found: Finding[] = [];
  if (start !== null && deadline !== null && deadline < start) {
    const message = `The deadline ${deadline} comes before the start ${start}. Correct one of them.`;
    found.push(planFinding("deadline-before-start", `${path}.deadline`, deadline, message, { start }));
  }
  if (changes.length === 0 && status !== "stopped") {
    const message =
      "The measure does nothing to the model, so its effect is not in the numbers. Describe what it changes, if it can be counted.";
    found.push(planFinding("no-effect", `${path}.changes`, null, message, {}, "warning"));
  }
  return found;
}

function checkCost({ costPerYear, costOnce, costSource, costYear }: PlanMeasure, path: string): Finding[] {
  if ((costPerYear ?? costOnce) === null || (costSource !== "" && costYear !== null)) return [];
  const message = "The cost has no source or no year of its price level, and is shown as an assumption. Say where it comes from.";
  return [planFinding("cost-without-source", `${path}.costSource`, costSource === "" ? null : costSource, message, {}, "warning")];
}

/** A change of a unit's plan must not alter the numbers of others: only the nation's may leave the units out. */
function checkReach(tree: UnitTree, unit: string, change: ScenarioChange, path: string): Finding[] {
  if (unit === tree.nation || CHANGE_KINDS[change.kind].reach === "country") return [];
  const within = tree.within(unit);
  const named = "units" in change ? change.units : undefined;
  const outside = named?.find((id) => tree.ids.includes(id) && !within.has(id));
  if (named !== undefined && outside === undefined) return [];
  const message =
    named === undefined
      ? `The change concerns every unit in the country. Name ${unit}, or units below it, in units.`
      : `The change concerns ${outside}, which is not part of ${unit}. Name ${unit}, or units below it.`;
  return [planFinding("change-outside", `${path}.units`, outside ?? null, message, { unit })];
}
