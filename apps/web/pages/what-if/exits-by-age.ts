import { compileOccupation, REFERENCE_SCENARIO, unitTree } from "#model/scenario";
import { type Dataset, EXIT_PROCESSES, FIRST_AGE, SEXES } from "#model/vocabulary";

/** Share of today's staff who leave each year, by the two age groups the controls move; null where the group has no staff. */
export interface ExitsByAge {
  readonly before60: number | null;
  readonly from60: number | null;
}

/** First age of the older group. */
const SIXTY = 60;

/** Reads from the dataset's own exit probabilities and age profile how many of a unit's staff leave in a year, before and from age 60. */
export function exitsByAge(dataset: Dataset, occupation: string, unit: string): ExitsByAge {
  const { inputs } = compileOccupation(dataset, REFERENCE_SCENARIO, occupation, { to: dataset.description.baseYear });
  const inside = unitTree(dataset).within(unit);
  const staff = { before60: 0, from60: 0 };
  const leavers = { before60: 0, from60: 0 };
  for (const { stock, exits } of inputs.units.filter((one) => inside.has(one.unit)))
    for (const sex of SEXES)
      for (const [at, persons] of stock[sex].entries()) {
        const group = FIRST_AGE + at < SIXTY ? "before60" : "from60";
        staff[group] += persons;
        leavers[group] += persons * EXIT_PROCESSES.reduce((sum, process) => sum + (exits[process][sex][at] ?? 0), 0);
      }
  const share = (group: keyof ExitsByAge) => (staff[group] === 0 ? null : leavers[group] / staff[group]);
  return { before60: share("before60"), from60: share("from60") };
}
