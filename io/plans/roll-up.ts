import { createHash } from "node:crypto";
import { type ComputeOptions, planKeys, runPlanNumbers } from "#io/compute";
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
  /** Names the numbers of all of them. */
  readonly key: string;
  /** What has been made so far, by unit. */
  found(): Promise<Map<string, RolledUp>>;
  /** Computes and stores what is missing. @throws MissingFigures; the signal's reason. */
  make(how: ComputeOptions): Promise<void>;
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
    key: createHash("sha256")
      .update([...keys.values()].join("\n"))
      .digest("hex"),
    found: async () => {
      const gists = await made.gists([...keys.values()]);
      return new Map(
        units.flatMap((unit): [string, RolledUp][] => {
          const gist = gists.get(keys.get(unit)!);
          return gist === undefined ? [] : [[unit, judge(unit, gist)]];
        }),
      );
    },
    make: async (how) => {
      const gists = await made.gists([...keys.values()]);
      const missing = units.filter((unit) => !gists.has(keys.get(unit)!));
      if (missing.length === 0) return;
      const numbers = await runPlanNumbers(together, missing, how);
      for (const [i, unit] of missing.entries()) await made.add(keys.get(unit)!, numbers[i]!);
    },
  };
}
