import { CHANGE_KINDS, type Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { Scenario, ScenarioChange } from "../scenario.ts";
import type { UnitTree } from "../units/unit-tree.ts";

type Deciding = Extract<ScenarioChange, { readonly operation: string }>;

/** Finds pairs of changes that set the same parameter in the same years, so that only the order of the file would decide. */
export function checkConflicts(scenario: Scenario, tree: UnitTree): Finding[] {
  const findings: Finding[] = [];
  scenario.changes.forEach((later, i) => {
    const earlier = scenario.changes.findIndex((other, j) => j < i && contradicts(other, later, tree));
    if (earlier === -1) return;
    const message = `This change and changes[${earlier}] ("${scenario.changes[earlier]!.id}") both decide ${later.kind} in the same years and places. Remove one, or let the first end before the second starts.`;
    findings.push(
      scenarioFinding("conflicting-set", `changes[${i}]`, later.id, message, { other: `changes[${earlier}]`, kind: later.kind }),
    );
  });
  return findings;
}

function contradicts(a: ScenarioChange, b: ScenarioChange, tree: UnitTree): boolean {
  if (a.kind !== b.kind) return false;
  if ("occupations" in a && "occupations" in b && !overlap(a.occupations, b.occupations)) return false;
  if ("units" in a && "units" in b && !unitsOverlap(a.units, b.units, tree)) return false;
  if ("operation" in a && "operation" in b && (a.operation !== "set" || b.operation !== "set" || !yearsOverlap(a, b))) return false;
  return CHANGE_KINDS[a.kind].decidesSame(a, b);
}

const overlap = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((id) => b.includes(id));

const unitsOverlap = (a: readonly string[] | undefined, b: readonly string[] | undefined, tree: UnitTree): boolean =>
  a === undefined || b === undefined || a.some((one) => b.some((other) => related(one, other, tree)));

/** Whether one unit is the other or lies below it. Unknown ids are another check's matter. */
function related(a: string, b: string, tree: UnitTree): boolean {
  const known = tree.ids.includes(a) && tree.ids.includes(b);
  return known ? tree.within(a).has(b) || tree.within(b).has(a) : a === b;
}

const yearsOverlap = (a: Deciding, b: Deciding): boolean =>
  a.startYear <= (b.endYear ?? Number.POSITIVE_INFINITY) && b.startYear <= (a.endYear ?? Number.POSITIVE_INFINITY);
