import { planKeys } from "#io/compute";
import { plansOrder, type WorkOrder } from "#io/work";
import { type Conflict, type CriterionAnswer, checkCompleteness, measuresAt, newPlan, type PlanGist } from "#model/plan";
import { unitTree } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { type PlanDesk, sideOf, usualBasis } from "./plan-desk.ts";
import { planUnits } from "./plan-units.ts";
import { plansTogether } from "./plans-together.ts";

/** What a unit's plan comes to when all plans are added up on common draws. */
export interface RolledUp {
  readonly completeness: readonly CriterionAnswer[];
  readonly conflicts: readonly Conflict[];
}

/** All plans on a dataset, added up to the nation. */
export interface RollUp {
  /** Orders what is missing from the desk. Its key names the numbers of all of them. */
  readonly order: WorkOrder;
  /** What has been made so far, by unit. */
  found(): Promise<Map<string, RolledUp>>;
}

/** Gets all plans ready to be made on the usual basis of a dataset: what stands of each, filled in where none is begun. */
export async function rollUp(desk: PlanDesk, dataset: Dataset): Promise<RollUp> {
  const basis = usualBasis(dataset);
  const side = await sideOf(desk, basis);
  const together = await plansTogether(desk, side, basis);
  const keyOf = planKeys(together);
  const units = planUnits(dataset).map(({ id }) => id);
  const keys = new Map(units.map((unit) => [unit, keyOf(unit)]));
  const tree = unitTree(dataset);
  const { made } = desk.store.plans;

  const judge = (unit: string, { facts, conflicts }: PlanGist): RolledUp => {
    const content = together.contents.find((one) => one.unit === unit) ?? newPlan(unit, basis);
    const measures = measuresAt(together.measures, unit, tree);
    return { completeness: checkCompleteness({ content, facts, measures, today: desk.today() }), conflicts };
  };
  return {
    order: plansOrder(together, units),
    found: async () => {
      const gists = await made.gists([...keys.values()]);
      return new Map(
        units.flatMap((unit): [string, RolledUp][] => {
          const gist = gists.get(keys.get(unit)!);
          return gist === undefined ? [] : [[unit, judge(unit, gist)]];
        }),
      );
    },
  };
}
