import { type DemandInputs, type DriverInputs, driverShares, sumAges, type UnitDemandInputs, type UseBand } from "#model/demand";
import { type Change, type Dataset, exactly, type Figure, type Parameter } from "#model/vocabulary";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { changeWeights } from "./change-weights.ts";
import { MAIN_ALTERNATIVE, openPopulation, type PopulationBook } from "./compile-population.ts";
import { compileWorkload, hasWorkload } from "./compile-workload.ts";
import type { Compiling } from "./compiling.ts";
import type { Gaps } from "./gaps.ts";
import { NATIONAL_SHARE } from "./national-share.ts";
import { ownElseGeneral, ownElseGeneralRow } from "./occupation-rows.ts";
import { changesOf, concerns, partOfAmount, toChange } from "./scenario-changes.ts";
import { figureOf } from "./uncertain-rows.ts";

/** Years of demand: one more than the run reports. */
export interface DemandYears {
  readonly first: number;
  readonly count: number;
}

/** Compiles what is needed to draw the demand for an occupation at its leaves. */
export function compileDemand(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  units: readonly LeafUnit[],
  years: DemandYears,
  gaps: Gaps,
): DemandInputs {
  const compiling = { dataset, scenario, occupation, gaps };
  const alternative = scenario.changes.findLast((change) => change.kind === "population")?.alternative ?? MAIN_ALTERNATIVE;
  const calendar = Array.from({ length: years.count }, (_, i) => years.first + i);
  const population = openPopulation(dataset, calendar, alternative, gaps);
  const uses = bandsOfUse(dataset, occupation, gaps);
  const bases = units.map((unit) => baseDemand(dataset, occupation, unit.id, gaps));
  const wholeChanges = demandChanges(scenario, occupation, units, bases, years);
  return {
    occupation,
    firstYear: years.first,
    years: years.count,
    healthierYears: changesOf(scenario, "healthy-ageing", occupation).map((change) => toChange(change, years.first, years.count)),
    uses,
    nationalShare: NATIONAL_SHARE,
    units: units.map((unit, u): UnitDemandInputs => {
      const method = methodOf(dataset, scenario, occupation, unit);
      return {
        unit: unit.id,
        method,
        base: bases[u]!,
        workload: method === "wisn" ? compileWorkload(dataset, occupation, unit.id, gaps) : null,
        population: population.path(unit, uses) ?? NO_PATH,
        standardGrowth: growthRate(compiling, unit, "standard", years),
        productivity: growthRate(compiling, unit, "productivity", years),
        changes: wholeChanges[u]!,
      };
    }),
    drivers: compileDrivers(compiling, units, bases, population, years),
  };
}

/** Stands where a gap was noted; no run ever sees it. */
const NO_PATH = { bands: 0, central: new Float64Array(0), up: new Float64Array(0), down: new Float64Array(0) };

/** Chosen by the last change that concerns the unit. WISN is used only where the dataset describes the workload. */
function methodOf(dataset: Dataset, scenario: Scenario, occupation: string, unit: LeafUnit): "demand" | "wisn" {
  const change = changesOf(scenario, "demand-method", occupation).findLast((candidate) => concerns(candidate, unit));
  return change?.method === "wisn" && hasWorkload(dataset, occupation, unit.id) ? "wisn" : "demand";
}

function bandsOfUse(dataset: Dataset, occupation: string, gaps: Gaps): UseBand[] {
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

function baseDemand(dataset: Dataset, occupation: string, unit: string, gaps: Gaps): Figure {
  const row = dataset.tables.demand_base.find((candidate) => candidate.occupation === occupation && candidate.unit === unit);
  if (row !== undefined) return figureOf(row, "count", occupation);
  const message = `There is no base-year demand for ${occupation} at ${unit}; add a row, with value 0 if nothing is demanded.`;
  return exactly(gaps.note("missing-demand", "demand_base", "value", message, { occupation, unit }));
}

function growthRate(
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

/** An amount of FTE is one for all units concerned together, divided as their base demand is. */
function demandChanges(
  scenario: Scenario,
  occupation: string,
  units: readonly LeafUnit[],
  bases: readonly Figure[],
  years: DemandYears,
): Change[][] {
  const perUnit: Change[][] = units.map(() => []);
  for (const change of changesOf(scenario, "demand", occupation)) {
    const concerned = units.flatMap((unit, u) => (concerns(change, unit) ? [u] : []));
    const total = concerned.reduce((sum, u) => sum + bases[u]!.value, 0);
    const whole = toChange(change, years.first, years.count);
    for (const u of concerned) perUnit[u]!.push(partOfAmount(whole, bases[u]!.value, total, concerned.length));
  }
  return perUnit;
}

function compileDrivers(
  { dataset, scenario, occupation, gaps }: Compiling,
  units: readonly LeafUnit[],
  bases: readonly Figure[],
  population: PopulationBook,
  years: DemandYears,
): DriverInputs[] {
  return dataset.tables.drivers
    .filter((driver) => driver.occupation === occupation)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)) // Added in this order whatever the order of rows: the same last bit.
    .map((driver) => {
      const steps = dataset.tables.driver_steps.filter((step) => step.driver === driver.id).sort((a, b) => a.step - b.step);
      if (steps.length === 0) {
        const message = `The driver ${driver.id} has no steps; add the chain that gives its person-years.`;
        gaps.note("missing-driver-steps", "driver_steps", "value", message, { driver: driver.id });
      }
      const places = dataset.tables.driver_units.filter((row) => row.driver === driver.id).map((row) => row.unit);
      const weights = units.map((unit, u) => {
        if (places.length > 0 && !places.some((id) => unit.lineage.has(id))) return { base: 0, ageShare: 0 };
        const ages = population.baseAges(unit)?.ages;
        if (ages === undefined) return { base: bases[u]!.value, ageShare: Number.NaN };
        return { base: bases[u]!.value, ageShare: sumAges(ages, driver.age_from, driver.age_to) / sumAges(ages, 0, ages.length - 1) };
      });
      return {
        id: driver.id,
        programme: driver.programme_group,
        steps: steps.map((step) => ({ quantity: step.label_en, operation: step.operation, factor: figureOf(step, "factor", occupation) })),
        weight: changeWeights(
          { startYear: driver.start_year, rampYears: driver.ramp_years, endYear: driver.end_year },
          years.first,
          years.count,
        ),
        scale: driver.default_on ? 1 : 0,
        shares: sharesOrGap(driver.id, weights, gaps),
        changes: units.map((unit) =>
          changesOf(scenario, "driver", occupation)
            .filter((change) => change.programmeGroup === driver.programme_group && concerns(change, unit))
            .map((change) => toChange(change, years.first, years.count)),
        ),
      };
    });
}

/** Where a base or a population is missing the gap is noted already; where nobody can take the work it is noted here. */
function sharesOrGap(driver: string, weights: Parameters<typeof driverShares>[0], gaps: Gaps): number[] {
  const total = weights.reduce((sum, unit) => sum + unit.base * unit.ageShare, 0);
  if (total > 0) return driverShares(weights);
  const message = `The work of driver ${driver} falls on no unit: none where it is done has both base demand and inhabitants of its ages.`;
  if (total === 0) gaps.note("driver-without-units", "drivers", "occupation", message, { driver });
  return weights.map(() => 0);
}
