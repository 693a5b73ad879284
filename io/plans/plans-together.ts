import type { PlansTogether } from "#io/compute";
import type { Side } from "#model/analysis";
import { changesThatDoNotFit, collectMeasures, type PlanBasis, type PlanContent, type PlanMeasure, planFinding } from "#model/plan";
import type { Dataset, Finding } from "#model/vocabulary";
import type { PlanDesk } from "./plan-desk.ts";

/** Plans that count together, and measures that had to be left out. */
export interface CountingPlans extends PlansTogether {
  readonly findings: readonly Finding[];
}

/**
 * Collects the plans whose measures count together on a dataset: what stands of every unit's plan (the newest version, and the draft where
 * nothing has been submitted), and of one unit what is given. Measures that do not fit the dataset are left out, with a warning each.
 */
export async function plansTogether(
  { store }: PlanDesk,
  side: Side,
  basis: PlansTogether["basis"],
  own?: PlanContent,
): Promise<CountingPlans> {
  const known = new Set(side.dataset.tables.units.map(({ id }) => id));
  const standing = (await store.plans.standing()).map(({ content }) => content).filter(({ unit }) => unit !== own?.unit);
  const contents = [...standing, ...(own === undefined ? [] : [own])]
    .filter(({ unit }) => known.has(unit))
    // The order decides nothing but must not depend on who asks: the same plans have the same numbers.
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const collected = collectMeasures(contents);
  const measures = collected.filter((measure) => fits(side.dataset, measure));
  const findings = collected
    .filter((measure) => !measures.includes(measure))
    .map(({ id, unit }) => {
      const message = `The measure "${id}" in the plan of ${unit} does not fit this dataset and is not counted. Correct it in that plan.`;
      return planFinding("left-out", "measures", id, message, { unit }, "warning");
    });
  return { side, basis: commonBasis(basis), contents, measures, findings };
}

const commonBasis = ({ draws, seed, lastYear }: Pick<PlanBasis, "draws" | "seed" | "lastYear">) => ({ draws, seed, lastYear });

/** Which changes fit a dataset, by their text; a dataset is checked against the same measures again and again. */
const checked = new WeakMap<Dataset, Map<string, boolean>>();

function fits(dataset: Dataset, measure: PlanMeasure): boolean {
  if (!dataset.tables.units.some(({ id }) => id === measure.unit)) return false;
  const known = checked.get(dataset) ?? new Map<string, boolean>();
  checked.set(dataset, known);
  const name = JSON.stringify(measure.changes);
  const found = known.get(name) ?? changesThatDoNotFit(dataset, measure, "").length === 0;
  known.set(name, found);
  return found;
}
