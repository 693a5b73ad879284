import { allTables, type Dataset, type Row, type TableName } from "#model/vocabulary";
import type { Facts } from "./facts/facts.ts";
import { ageProfileRows } from "./rules/age-profile.ts";
import { commonUncertaintyRows } from "./rules/common-uncertainty.ts";
import { demandBaseRows } from "./rules/demand-base.ts";
import { destinationRows } from "./rules/destinations.ts";
import { inflowRows } from "./rules/inflows.ts";
import { keyed } from "./rules/keyed.ts";
import { laboratoryRows } from "./rules/laboratory.ts";
import { occupationRows } from "./rules/occupations.ts";
import { placementRequirementRows } from "./rules/placement-requirements.ts";
import { placementRows } from "./rules/placements.ts";
import { populationRows } from "./rules/population.ts";
import { populationProjectionRows } from "./rules/population-projection.ts";
import { programmeFigureRows } from "./rules/programme-figures.ts";
import { stockRows } from "./rules/stock.ts";
import { occupationsByRule, studyPlaceRows } from "./rules/study-places.ts";
import { unitRows } from "./rules/units.ts";
import { relativeUseRows } from "./rules/use-by-age.ts";
import { workingTimeRows } from "./rules/working-time.ts";

/** Builds every table of the reference dataset from the keyed facts. The same facts give the same rows. */
export function buildTables(facts: Facts): Dataset["tables"] {
  const as = <N extends TableName>(table: N, file: string): Row<N>[] => keyed(table, facts.rows(file));
  const units = unitRows(facts);
  const population = populationRows(facts, units);
  const stock = stockRows(facts);
  const profile = ageProfileRows(facts);
  const exits = as("exits", "exit-rates");
  const workingTime = workingTimeRows(facts, profile);
  const inflows = inflowRows(facts);
  const programmes = as("programmes", "programmes");
  const programmeFigures = programmeFigureRows(facts);
  const requirements = placementRequirementRows(facts);
  const projection = populationProjectionRows(facts);
  const useByAge = relativeUseRows(facts, population);
  const growth = as("growth", "growth");
  const studyPlaces = studyPlaceRows(facts, { stock, profile, exits, inflows, programmes, programmeFigures, useByAge, projection, growth });
  return allTables({
    sources: as("sources", "sources"),
    units,
    occupations: occupationRows(facts),
    population,
    population_projection: projection,
    stock,
    age_profile: profile,
    exits,
    working_time: workingTime,
    inflows,
    moves: as("moves", "moves"),
    common_uncertainty: commonUncertaintyRows(facts, { inflows, rulePlaces: occupationsByRule(facts) }),
    programmes,
    programme_figures: programmeFigures,
    study_places: studyPlaces,
    placements: placementRows(programmes, studyPlaces, requirements, programmeFigures),
    destinations: destinationRows(facts, programmes, studyPlaces, stock),
    experience: as("experience", "experience"),
    demand_base: demandBaseRows(facts, { stock, profile, workingTime, units }),
    use_by_age: useByAge,
    growth,
    drivers: as("drivers", "drivers"),
    driver_steps: as("driver_steps", "driver-steps"),
    driver_units: as("driver_units", "driver-units"),
    workload: as("workload", "workload"),
    observations: as("observations", "observations"),
    ...laboratoryRows(facts),
    disciplines: as("disciplines", "disciplines"),
    placement_requirements: requirements,
  });
}
