import { type DemandInputs, type DriverInputs, driverShares, sumAges, type UnitDemandInputs } from "#model/demand";
import { type Change, type Dataset, exactly, type Figure } from "#model/vocabulary";
import { changeWeights } from "../figures/change-weights.ts";
import type { Compiling } from "../figures/compiling.ts";
import type { Gaps } from "../figures/gaps.ts";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { openPopulation, type PopulationBook } from "../figures/population-book.ts";
import { changesOf, concerns, partOfAmount, toChange } from "../figures/scenario-changes.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import { alternativeOf, bandsOfUse, type DemandYears, growthRate, healthierYears, NO_PATH } from "../figures/use-of-services.ts";
import { compileLaboratoryDemand, hasLaboratory } from "../laboratory/laboratory-demand.ts";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { compileWorkload, hasWorkload } from "./compile-workload.ts";

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
  const calendar = Array.from({ length: years.count }, (_, i) => years.first + i);
  const population = openPopulation(dataset, calendar, alternativeOf(scenario), gaps);
  const uses = bandsOfUse(compiling);
  const bases = units.map((unit) => baseDemand(dataset, occupation, unit.id, gaps));
  const wholeChanges = demandChanges(scenario, occupation, units, bases, years);
  return {
    occupation,
    firstYear: years.first,
    years: years.count,
    healthierYears: healthierYears(compiling, years),
    uses,
    nationalShare: NATIONAL_SHARE,
    units: units.map((unit, u): UnitDemandInputs => {
      const { method, reading } = methodOf(compiling, unit);
      return {
        unit: unit.id,
        method,
        base: bases[u]!,
        workload: method === "wisn" ? compileWorkload(dataset, occupation, unit.id, gaps) : null,
        laboratory:
          method !== "demand" && hasLaboratory(dataset.tables, occupation, unit.id)
            ? compileLaboratoryDemand(compiling, unit, bases[u]!, method === "wisn" ? "required" : reading, years)
            : null,
        population: population.path(unit, uses) ?? NO_PATH,
        standardGrowth: growthRate(compiling, unit, "standard", years),
        productivity: growthRate(compiling, unit, "productivity", years),
        changes: wholeChanges[u]!,
      };
    }),
    drivers: compileDrivers(compiling, units, bases, population, years),
  };
}

/** Chosen by the last change that concerns the unit. WISN and laboratories are used only where the dataset describes them. */
function methodOf(
  { dataset, scenario, occupation }: Compiling,
  unit: LeafUnit,
): Pick<UnitDemandInputs, "method"> & Pick<NonNullable<UnitDemandInputs["laboratory"]>, "reading"> {
  const change = changesOf(scenario, "demand-method", occupation).findLast((candidate) => concerns(candidate, unit));
  const reading = change?.reading ?? "relative";
  if (change?.method === "wisn" && hasWorkload(dataset, occupation, unit.id)) return { method: "wisn", reading };
  if (change?.method === "laboratory" && hasLaboratory(dataset.tables, occupation, unit.id)) return { method: "laboratory", reading };
  return { method: "demand", reading };
}

function baseDemand(dataset: Dataset, occupation: string, unit: string, gaps: Gaps): Figure {
  const row = dataset.tables.demand_base.find((candidate) => candidate.occupation === occupation && candidate.unit === unit);
  if (row !== undefined) return figureOf(row, "count", occupation);
  const message = `There is no base-year demand for ${occupation} at ${unit}; add a row, with value 0 if nothing is demanded.`;
  return exactly(gaps.note("missing-demand", "demand_base", "value", message, { occupation, unit }));
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
