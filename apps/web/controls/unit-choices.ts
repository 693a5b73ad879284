import type { UnitInfo } from "#apps/contract";
import type { Language } from "#io/language";
import type { ChoiceGroup } from "./choice.ts";

const keywords = (unit: UnitInfo): string => [unit.shortName, unit.organisationNumber, unit.code, ...Object.values(unit.names)].join(" ");

/**
 * Arranges the units that have staff, or sums of staff, for the picker: the nation, then each branch below it with its own units indented.
 * Leaves directly under the nation are gathered by kind under `titles`.
 */
export function unitChoices(
  units: readonly UnitInfo[],
  language: Language,
  titles: Readonly<Record<UnitInfo["kind"], string>>,
  compare: (left: string, right: string) => number,
): readonly ChoiceGroup[] {
  const staffed = units.filter((unit) => unit.staffed);
  const ids = new Set(staffed.map((unit) => unit.id));
  const below = new Map<string | null, UnitInfo[]>();
  for (const unit of staffed) {
    const parent = unit.parent !== null && ids.has(unit.parent) ? unit.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const sorted = (parent: string | null) =>
    (below.get(parent) ?? []).toSorted((left, right) => compare(left.names[language], right.names[language]));
  const flatten = (unit: UnitInfo, depth: number): ChoiceGroup["choices"] => [
    { id: unit.id, name: unit.names[language], keywords: keywords(unit), depth },
    ...sorted(unit.id).flatMap((child) => flatten(child, depth + 1)),
  ];
  return sorted(null).flatMap((root) => {
    const branches = sorted(root.id).filter((unit) => below.has(unit.id) && unit.kind !== "county");
    const leaves = sorted(root.id).filter((unit) => !branches.includes(unit));
    const kinds = [...new Set(leaves.map((unit) => unit.kind))];
    return [
      { id: root.id, title: titles[root.kind], choices: [{ id: root.id, name: root.names[language], keywords: keywords(root) }] },
      ...branches.map((branch) => ({ id: branch.id, title: branch.names[language], choices: flatten(branch, 0) })),
      ...kinds.map((kind) => ({
        id: `kind-${kind}`,
        title: titles[kind],
        choices: leaves.filter((unit) => unit.kind === kind).flatMap((unit) => flatten(unit, 0)),
      })),
    ];
  });
}
