import { unitTree } from "#model/scenario";
import type { Dataset, UnitKind } from "#model/vocabulary";

/** Kinds of unit that are to have a plan whether or not the dataset has their staff. */
const HAVE_PLANS: ReadonlySet<UnitKind> = new Set(["nation", "rhf", "hf"]);

type Unit = Dataset["tables"]["units"][number];

/** Lists the units of a dataset that can have a plan: nation, health regions, trusts, and others with staff, in the order of the table. */
export function planUnits(dataset: Dataset): Unit[] {
  const tree = unitTree(dataset);
  const staffed = new Set<string>();
  for (const { unit } of [...dataset.tables.stock, ...dataset.tables.demand_base]) {
    if (staffed.has(unit)) continue;
    for (const above of [unit, ...tree.ancestorsOf(unit)]) staffed.add(above);
  }
  return dataset.tables.units.filter(({ id, kind }) => HAVE_PLANS.has(kind) || staffed.has(id));
}
