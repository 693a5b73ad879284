import type { TableName } from "#model/vocabulary";
import type { DatasetUnderCheck } from "./dataset-under-check.ts";

/** Checks that units form one tree under one nation, and that staff is stated at one level of each branch only. */
export function checkUnitTree(data: DatasetUnderCheck): void {
  const { units } = data.tables;
  const nations = units.flatMap((row, index) => (row.kind === "nation" ? [index] : []));
  if (nations.length === 0) data.error("nation-missing", "units", null, "kind");
  for (const index of nations.slice(1)) data.error("nation-twice", "units", index, "kind", { first: units[nations[0]!]!.id });
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  let cyclic = false;
  for (const [index, { id, kind, parent }] of units.entries()) {
    if (kind === "nation" && parent !== null) data.error("nation-parent", "units", index, "parent");
    if (kind !== "nation" && parent === null) data.error("parent-missing", "units", index, "parent", { unit: id });
    if (inCircle(id, parents)) {
      data.error("unit-circle", "units", index, "parent", { unit: id });
      cyclic = true;
    }
  }
  if (cyclic) return;
  checkStaffedOnce(data, "stock", parents);
  checkStaffedOnce(data, "demand_base", parents);
}

function inCircle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Units above another in the tree, nearest first. */
export function ancestors(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const above: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) above.push(at);
  return above;
}

/** A unit's figure is the sum of those below it, so figures at both levels would count people twice. */
function checkStaffedOnce(
  data: DatasetUnderCheck,
  table: TableName & ("stock" | "demand_base"),
  parents: ReadonlyMap<string, string | null>,
): void {
  const rows = data.tables[table];
  const below = new Map<string, string>();
  for (const { occupation, unit } of rows) for (const above of ancestors(unit, parents)) below.set(`${occupation}\n${above}`, unit);
  for (const [index, { occupation, unit }] of rows.entries()) {
    const lower = below.get(`${occupation}\n${unit}`);
    if (lower !== undefined) data.error("counted-twice", table, index, "unit", { unit, below: lower, occupation });
  }
}
