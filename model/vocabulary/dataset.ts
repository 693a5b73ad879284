import type { RowOf, Table } from "./table.ts";
import * as all from "./tables/index.ts";

/** Every table of a dataset, in the order they are read and documented. */
export const TABLES = {
  sources: all.sources,
  units: all.units,
  occupations: all.occupations,
  population: all.population,
  population_projection: all.populationProjection,
  stock: all.stock,
  age_profile: all.ageProfile,
  exits: all.exits,
  working_time: all.workingTime,
  inflows: all.inflows,
  moves: all.moves,
  programmes: all.programmes,
  programme_figures: all.programmeFigures,
  study_places: all.studyPlaces,
  placements: all.placements,
  destinations: all.destinations,
  experience: all.experience,
  demand_base: all.demandBase,
  use_by_age: all.useByAge,
  growth: all.growth,
  drivers: all.drivers,
  driver_steps: all.driverSteps,
  workload: all.workload,
  observations: all.observations,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]>;

/** Facts about the package as a whole, from its `datapackage.json`. */
export interface DatasetDescription {
  /** Key of the dataset, for example `norway-reference`. */
  readonly name: string;
  readonly title: string;
  /** Edition, for example `2026.1`. */
  readonly version: string;
  /** Year whose 1 January the stock describes; projections start here. */
  readonly baseYear: number;
  readonly created: string;
}

/** A checked dataset: tidy tables under one schema. Named by the hash of its content; never changed. */
export interface Dataset {
  readonly description: DatasetDescription;
  /** SHA-256 of the canonical content, lower-case hex. */
  readonly hash: string;
  readonly tables: { readonly [N in TableName]: readonly Row<N>[] };
}
