import type { DemandInputs, UseBand } from "#model/demand";
import { exactly, type Parameter } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import type { Compiling } from "./compiling.ts";
import { NATIONAL_SHARE } from "./national-share.ts";
import { ownElseGeneral, ownElseGeneralRow } from "./occupation-rows.ts";
import { MAIN_ALTERNATIVE, openPopulation } from "./population-book.ts";
import { changesOf, concerns, toChange } from "./scenario-changes.ts";
import { figureOf } from "./uncertain-rows.ts";

/** Years of demand: one more than the run reports. */
export interface DemandYears {
  readonly first: number;
  readonly count: number;
}

/** The population alternative a scenario chooses, or the main one. */
export const alternativeOf = (scenario: Scenario): string =>
  scenario.changes.findLast((change) => change.kind === "population")?.alternative ?? MAIN_ALTERNATIVE;

/** Relative use of services by age. */
export function bandsOfUse({ dataset, occupation, gaps }: Compiling): UseBand[] {
  const rows = ownElseGeneral(dataset, "use_by_age", occupation);
  if (rows.length === 0) {
    const message = `There is no use by age for ${occupation}; add rows for it or for all occupations.`;
    gaps.note("missing-use", "use_by_age", "value", message, { occupation });
  }
  const byAge = [...rows].sort((a, b) => a.age_from - b.age_from);
  return byAge.map((row) => ({
    from: row.age_from,
    to: row.age_to,
    use: figureOf(row, "factor", occupation),
  }));
}

/** Yearly growth of FTE per use at a unit, with the scenario's changes. */
export function growthRate(
  { dataset, scenario, occupation, gaps }: Compiling,
  unit: LeafUnit,
  measure: "standard" | "productivity",
  years: DemandYears,
): Parameter {
  const rows = dataset.tables.growth.filter((row) => row.measure === measure);
  const row = ownElseGeneralRow(rows, occupation);
  if (row === undefined) {
    const message = `There is no ${measure} growth for ${occupation}; add a row for it or for all occupations, with value 0 for none.`;
    gaps.note("missing-growth", "growth", "value", message, { occupation, measure });
  }
  const kind = measure === "standard" ? "standard-growth" : "productivity";
  return {
    base: row === undefined ? exactly(Number.NaN) : figureOf(row, "growth", occupation),
    changes: changesOf(scenario, kind, occupation)
      .filter((change) => concerns(change, unit))
      .map((change) => toChange(change, years.first, years.count)),
  };
}

/** Years by which use comes later in life, as the scenario changes it. */
export const healthierYears = ({ scenario, occupation }: Compiling, years: DemandYears): DemandInputs["healthierYears"] =>
  changesOf(scenario, "healthy-ageing", occupation).map((change) => toChange(change, years.first, years.count));

/** Stands where a gap was noted; no run ever sees it. */
export const NO_PATH = { bands: 0, central: new Float64Array(0), up: new Float64Array(0), down: new Float64Array(0) };

/**
 * Compiles the use of the services an occupation gives, over that of the base year: demand from a base of 1, without dated programmes, changes to
 * demand as a whole, and rising productivity. The same draws as in the occupation's own demand.
 */
export function compileUse(compiling: Compiling, units: readonly LeafUnit[], years: DemandYears): DemandInputs {
  const { dataset, scenario, occupation, gaps } = compiling;
  const calendar = Array.from({ length: years.count }, (_, i) => years.first + i);
  const population = openPopulation(dataset, calendar, alternativeOf(scenario), gaps);
  const uses = bandsOfUse(compiling);
  return {
    occupation,
    firstYear: years.first,
    years: years.count,
    healthierYears: healthierYears(compiling, years),
    uses,
    nationalShare: NATIONAL_SHARE,
    units: units.map((unit) => ({
      unit: unit.id,
      method: "demand",
      base: exactly(1),
      workload: null,
      laboratory: null,
      population: population.path(unit, uses) ?? NO_PATH,
      standardGrowth: growthRate(compiling, unit, "standard", years),
      productivity: { base: exactly(0), changes: [] },
      changes: [],
    })),
    drivers: [],
  };
}
