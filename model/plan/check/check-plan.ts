import { checkScenario, nearestId, type Scenario, unitTree, withChanges, yearsCovered } from "#model/scenario";
import type { Dataset, Finding } from "#model/vocabulary";
import { changesOfMeasure } from "../content/counting-measures.ts";
import type { PlanContent } from "../content/plan-content.ts";
import { checkMeasure } from "./check-measure.ts";
import { checkText } from "./check-text.ts";
import { planFinding } from "./plan-finding.ts";

/** Most findings given; a plan that has more wrong with it is not read further. */
const MOST_FINDINGS = 1000;

/** What a plan is checked against. */
export interface PlanCheck {
  readonly dataset: Dataset;
  /** The scenario it rests on. */
  readonly scenario: Scenario;
  /** Unit it is to be the plan of. */
  readonly unit: string;
  /** Day of the check, ISO 8601. */
  readonly today: string;
}

/**
 * Checks what is written in a plan against a dataset: ids, years, days, measures and what they do to the model.
 *
 * Gives a finding for each thing wrong, with the path of the field (`measures[0].deadline`), its value and what to do; none of severity
 * `error` means that the plan can be kept and its numbers made.
 */
export function checkPlan(content: PlanContent, { dataset, scenario, unit, today }: PlanCheck): Finding[] {
  const known = idsOf(dataset);
  if (content.unit !== unit) {
    const message = `This is a plan of ${content.unit}, not of ${unit}. Save it as the plan of that unit.`;
    return [planFinding("other-unit", "unit", content.unit, message, { unit })];
  }
  const unknownUnits = [
    ...unknownId("unit", "unit", unit, known.units),
    ...content.measures.flatMap((measure, i) => unknownId("unit", `measures[${i}].unit`, measure.unit, known.units)),
  ];
  if (!known.units.has(unit)) return unknownUnits;
  const unreadable = checkText(content);
  if (unreadable.length > 0) return unreadable.slice(0, MOST_FINDINGS);
  const tree = unitTree(dataset);
  const measures = content.measures.flatMap((measure, i) => checkMeasure(dataset, tree, unit, measure, `measures[${i}]`));
  return [
    ...unknownUnits,
    ...checkLastYear(dataset, content),
    ...content.occupations.flatMap(({ occupation }, i) =>
      unknownId("occupation", `occupations[${i}].occupation`, occupation, known.occupations),
    ),
    ...checkEvidence(content, known.occupations, today),
    ...repeated(
      "occupations",
      "occupation",
      content.occupations.map(({ occupation }) => occupation),
    ),
    ...repeated(
      "measures",
      "id",
      content.measures.map(({ id }) => id),
    ),
    ...measures,
    ...(measures.some(({ severity }) => severity === "error") ? [] : measuresTogether(dataset, scenario, content)),
  ].slice(0, MOST_FINDINGS);
}

const idsOf = ({ tables }: Dataset) => ({
  occupations: new Set(tables.occupations.map(({ id }) => id)),
  units: new Set(tables.units.map(({ id }) => id)),
});

function unknownId(what: "occupation" | "unit", field: string, id: string, known: ReadonlySet<string>): Finding[] {
  if (known.has(id)) return [];
  const nearest = nearestId(id, known);
  const hint = nearest === undefined ? `Choose one of the dataset's.` : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [planFinding(`unknown-${what}`, field, id, `The dataset has no ${what} "${id.slice(0, 200)}". ${hint}`, params)];
}

function repeated(list: string, field: string, ids: readonly string[]): Finding[] {
  return ids.flatMap((id, i) => {
    if (ids.indexOf(id) === i) return [];
    return [planFinding("repeated", `${list}[${i}].${field}`, id, `"${id}" stands twice in ${list}. Keep one, or give it another id.`)];
  });
}

function checkLastYear(dataset: Dataset, { basis: { lastYear } }: PlanContent): Finding[] {
  const first = dataset.description.baseYear + 1;
  const { last } = yearsCovered(dataset);
  if (lastYear >= first && lastYear <= last) return [];
  const message = `The plan's last year must be between ${first} and ${last}, which is what the dataset reaches. Choose a year in between.`;
  return [planFinding("year-outside", "basis.lastYear", lastYear, message, { first, last })];
}

function checkEvidence({ evidence }: PlanContent, occupations: ReadonlySet<string>, today: string): Finding[] {
  return evidence.flatMap(({ occupation, on }, i) => {
    const path = `evidence[${i}]`;
    const message = `The day ${on} has not come yet, so the evidence does not count. Correct the day.`;
    return [
      ...(occupation === null ? [] : unknownId("occupation", `${path}.occupation`, occupation, occupations)),
      ...(on > today ? [planFinding("later-date", `${path}.on`, on, message, {}, "warning")] : []),
    ];
  });
}

/** Measures that are each fine alone may set the same parameter to different values. */
function measuresTogether(dataset: Dataset, scenario: Scenario, { measures }: PlanContent): Finding[] {
  const together = withChanges(scenario, measures.flatMap(changesOfMeasure));
  const places = [
    ...scenario.changes.map(() => "basis.scenario"),
    ...measures.flatMap(({ changes }, m) => changes.map((_, c) => `measures[${m}].changes[${c}]`)),
  ];
  return checkScenario(dataset, together)
    .filter(({ severity, code }) => severity === "error" && code === "scenario.conflicting-set")
    .map((finding) => {
      const field = (finding.field ?? "").replace(/^changes\[(\d+)\]/, (whole, index: string) => places[Number(index)] ?? whole);
      return { ...finding, file: "plan", field, params: { ...finding.params, field } };
    });
}
