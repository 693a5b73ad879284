import type { Dataset, TableName } from "#model/vocabulary";
import type { DifferenceCause } from "./comparison.ts";

/** Causes that are parts of a dataset. */
export const DATASET_CAUSES = [
  "stock",
  "exits",
  "working-time",
  "inflows",
  "education",
  "demand",
  "population",
  "drivers",
] as const satisfies readonly DifferenceCause[];
export type DatasetCause = (typeof DATASET_CAUSES)[number];

/** Tables of each part. `destinations` is divided: those of graduates belong to education, those of moves to inflows. */
const TABLES_OF: { readonly [C in DatasetCause]: readonly TableName[] } = {
  stock: ["stock", "age_profile"],
  exits: ["exits"],
  "working-time": ["working_time"],
  inflows: ["inflows", "moves"],
  education: ["programmes", "programme_figures", "study_places", "placements", "experience"],
  demand: ["demand_base", "use_by_age", "growth", "workload"],
  population: ["population", "population_projection"],
  drivers: ["drivers", "driver_steps"],
};
const FLOW_OF: Partial<Record<DatasetCause, string>> = { inflows: "moves", education: "graduates" };

/** Gives the dataset with one part taken from another edition; the rest, and the tree of units, stay. */
export function takePart(dataset: Dataset, other: Dataset, cause: DatasetCause): Dataset {
  const taken = Object.fromEntries(TABLES_OF[cause].map((table) => [table, other.tables[table]]));
  const flow = FLOW_OF[cause];
  const destinations =
    flow === undefined
      ? dataset.tables.destinations
      : [
          ...dataset.tables.destinations.filter((row) => row.flow !== flow),
          ...other.tables.destinations.filter((row) => row.flow === flow),
        ];
  return { ...dataset, tables: { ...dataset.tables, ...taken, destinations } };
}

/** Where a figure is from says nothing about what it does. */
const PROVENANCE: ReadonlySet<string> = new Set(["source", "note", "certainty"]);

/** Gives the parts whose figures differ between two editions, in the order of DATASET_CAUSES. */
export function partsThatDiffer(a: Dataset, b: Dataset): DatasetCause[] {
  return DATASET_CAUSES.filter((cause) => {
    const flow = FLOW_OF[cause];
    const figures = ({ tables }: Dataset): string =>
      JSON.stringify([
        ...TABLES_OF[cause].map((table) => sorted(tables[table])),
        flow === undefined ? [] : sorted(tables.destinations.filter((row) => row.flow === flow)),
      ]);
    return figures(a) !== figures(b);
  });
}

const sorted = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).filter(([field]) => !PROVENANCE.has(field)))).sort();
