import { type CapacityRows, exampleTerm, Term } from "#model/placement";
import type { Dataset } from "#model/vocabulary";

/** What students can be placed by: capacity, requirements, and the weeks of the year they are about. */
export interface PlacementCapacity {
  readonly rows: CapacityRows;
  readonly term: Term;
  /** Whether any of the capacity is an assumption. */
  readonly assumed: boolean;
}

/** Takes capacity as it is stated, and says whether any of it is assumed. */
export const statedCapacity = (rows: CapacityRows, term: Term): PlacementCapacity => ({
  rows,
  term,
  assumed: [...rows.placement_capacity, ...rows.supervision].some(({ certainty }) => certainty === "assumption"),
});

/** The weeks capacity is stated for, in the year after the base year or the first that has any; where none is, the spring of that year. */
export function termOf({ description: { baseYear }, tables }: Dataset): Term {
  const weeks = tables.placement_capacity.flatMap(({ from_week, to_week }) => [from_week, to_week]).sort();
  const years = weeks.map((week) => Number(week.slice(0, 4)));
  const year = years.length === 0 || years.includes(baseYear + 1) ? baseYear + 1 : years[0]!;
  const own = weeks.filter((week) => week.startsWith(`${year}-`));
  return Term.parse({
    format: "framsyn/placement-term/1",
    name: String(year),
    fromWeek: own[0] ?? `${year}-W02`,
    toWeek: own.at(-1) ?? `${year}-W22`,
    seed: String(year),
    eraseOn: `${year}-08-01`,
  });
}

/** Capacity by dataset: a dataset never changes, and the example's takes a moment to make. */
const made = new WeakMap<Dataset["tables"], PlacementCapacity>();

/** Capacity of a dataset: its own tables where they state any, else that of the example, which is an assumption. */
export function capacityOf(dataset: Dataset): PlacementCapacity {
  const { tables } = dataset;
  let capacity = made.get(tables);
  if (capacity === undefined) {
    const term = termOf(dataset);
    // The example spreads students over municipalities.
    const example = tables.placement_capacity.length === 0 && tables.population.some(({ unit }) => unit.startsWith("kommune-"));
    capacity = statedCapacity(example ? exampleTerm(dataset, term).capacity : tables, term);
    made.set(tables, capacity);
  }
  return capacity;
}
