import type { Dataset, Row, TableName } from "#model/vocabulary";
import { leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";

/**
 * Cuts a dataset down to the rows one occupation needs: a run on the slice gives the same bytes as on the whole.
 *
 * Units and occupations are kept whole, so that names can be shown and scenarios understood; observations of the occupation are kept to
 * be compared with. Hash and description stay those of the whole. Scenarios are checked against the whole, not the slice.
 */
export function sliceDataset(dataset: Dataset, occupation: string): Dataset {
  const { tables } = dataset;
  const mine = <R extends { readonly occupation: string | null }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.occupation === occupation);
  const mineOrAll = <R extends { readonly occupation: string | null }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.occupation === occupation || row.occupation === null);
  const ownElseAll = <R extends { readonly occupation: string | null }>(rows: readonly R[]): R[] => {
    const own = mine(rows);
    return own.length > 0 ? own : rows.filter((row) => row.occupation === null);
  };

  const areas = new Set(leafUnits(dataset, unitTree(dataset), occupation).flatMap((unit) => [...unit.lineage.keys()]));
  const programmes = mine(tables.programmes);
  const ofProgramme = new Set(programmes.map((row) => row.id));
  const drivers = mine(tables.drivers);
  const ofDriver = new Set(drivers.map((row) => row.id));
  const { baseYear } = dataset.description;

  const kept = {
    units: tables.units,
    occupations: tables.occupations,
    population: tables.population.filter((row) => row.year === baseYear && areas.has(row.unit)),
    population_projection: tables.population_projection.filter((row) => areas.has(row.unit)),
    stock: mine(tables.stock),
    age_profile: mine(tables.age_profile),
    exits: mineOrAll(tables.exits),
    working_time: mineOrAll(tables.working_time),
    inflows: mine(tables.inflows),
    moves: mineOrAll(tables.moves),
    programmes,
    programme_figures: tables.programme_figures.filter((row) => ofProgramme.has(row.programme)),
    study_places: tables.study_places.filter((row) => ofProgramme.has(row.programme)),
    placements: tables.placements.filter((row) => ofProgramme.has(row.programme)),
    destinations: tables.destinations.filter(
      (row) => row.occupation === occupation || (row.programme !== null && ofProgramme.has(row.programme)),
    ),
    experience: ownElseAll(tables.experience),
    demand_base: mine(tables.demand_base),
    use_by_age: ownElseAll(tables.use_by_age),
    growth: mineOrAll(tables.growth),
    drivers,
    driver_steps: tables.driver_steps.filter((row) => ofDriver.has(row.driver)),
    workload: mine(tables.workload),
    observations: mineOrAll(tables.observations),
  } satisfies { [N in Exclude<TableName, "sources">]: readonly Row<N>[] };
  const cited = new Set(Object.values(kept).flatMap((rows) => rows.map((row) => row.source)));
  return { ...dataset, tables: { ...kept, sources: tables.sources.filter((row) => cited.has(row.id)) } };
}
