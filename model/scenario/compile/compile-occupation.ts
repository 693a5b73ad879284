import type { DemandInputs } from "#model/demand";
import type { AgeShift, ByAge, ExitChange, OccupationInputs, Parameter, UnitInputs } from "#model/projection";
import { AGE_COUNT, type Dataset, EXIT_PROCESSES, SEXES } from "#model/vocabulary";
import { type Gaps, openGaps } from "../figures/gaps.ts";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { ownElseGeneral } from "../figures/occupation-rows.ts";
import { changesOf, concerns, toChange } from "../figures/scenario-changes.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import type { Scenario } from "../scenario.ts";
import { type LeafUnit, leafUnits } from "../units/leaf-unit.ts";
import { unitTree } from "../units/unit-tree.ts";
import { followsStaff, meanAgeShift, modelGrowth, staffTotals } from "./common-uncertainty.ts";
import { compileDemand } from "./compile-demand.ts";
import { compileEntries } from "./compile-entries.ts";
import { compileProgrammes } from "./compile-programmes.ts";
import { compileExits, compileMoveRates, compileWorkingTime } from "./compile-rates.ts";
import { compileStock, type UnitStock } from "./compile-stock.ts";
import { destinationShares } from "./destination-shares.ts";
import { workingTimeScales } from "./working-time-scales.ts";

/** One occupation ready to run: supply for the engine, demand beside it, units in the same order. */
export interface CompiledOccupation {
  readonly inputs: OccupationInputs;
  readonly demand: DemandInputs;
}

/**
 * Compiles an occupation of a dataset under a scenario, from the dataset's base year to the year `to`.
 *
 * @throws MissingFigures when the dataset lacks figures the run needs, naming every cell.
 * @throws RangeError when `to` is before the base year.
 */
export function compileOccupation(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  { to }: { readonly to: number },
): CompiledOccupation {
  const first = dataset.description.baseYear;
  const count = to - first + 1;
  if (!Number.isInteger(to) || count < 1) throw new RangeError(`the run ends in ${to}, before the dataset's base year ${first}`);
  const gaps = openGaps();
  const tree = unitTree(dataset);
  const units = leafUnits(dataset, tree, occupation);
  if (units.length === 0) {
    const message = `There is no stock or demand for the occupation ${occupation} anywhere; check its id or add rows.`;
    gaps.note("occupation-without-units", "stock", "occupation", message, { occupation });
    gaps.close();
  }
  const inputs = compileSupply(dataset, scenario, occupation, units, { first, count }, gaps);
  const demand = compileDemand(dataset, scenario, occupation, units, { first, count: count + 1 }, gaps);
  gaps.close();
  return { inputs, demand };
}

function compileSupply(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  units: readonly LeafUnit[],
  years: { readonly first: number; readonly count: number },
  gaps: Gaps,
): OccupationInputs {
  const compiling = { dataset, scenario, occupation, gaps };
  const stocks = compileStock(dataset, occupation, units, gaps);
  const weights = totalByAge(stocks.map((unit) => unit.stock));
  const persons = stocks.map((unit) => unit.persons);
  const exits = compileExits(dataset, occupation, units, weights);
  const workingTime = compileWorkingTime(dataset, occupation, units, weights, gaps);
  const moves = compileMoveRates(dataset, occupation, units, weights);
  const moveShares = destinationShares(dataset, { flow: "moves", occupation }, units, persons, gaps);
  const entries = compileEntries(compiling, units, persons, years);
  const meanAge = meanAgeShift(dataset, occupation);
  const shiftOf = ({ generalAges, persons: staff }: UnitStock): AgeShift | null =>
    generalAges === null || staff === 0 ? null : { profile: generalAges, years: meanAge };
  const newProductivity = compileExperience(dataset, scenario, occupation, years, gaps);
  return {
    occupation,
    firstYear: years.first,
    years: years.count,
    nationalShare: NATIONAL_SHARE,
    staffTotals: staffTotals(dataset, occupation, units, stocks),
    intakeFollowsStaff: followsStaff(dataset, "intake", occupation),
    modelGrowth: modelGrowth(dataset, scenario, occupation),
    newProductivity,
    programmes: compileProgrammes(compiling, units, persons, { ...years, newYears: newProductivity.length }),
    units: units.map((unit, u): UnitInputs => {
      const time = workingTime[u]!;
      const scales = workingTimeScales(compiling, unit, stocks[u]!.stock, time, years);
      return {
        unit: unit.id,
        stock: stocks[u]!.stock,
        stockScale: stocks[u]!.scale,
        ageShift: shiftOf(stocks[u]!),
        exits: mapExits((process) => exits[u]![process].byAge),
        exitScale: mapExits((process) => exits[u]![process].scale),
        exitChanges: changesOf(scenario, "exits", occupation)
          .filter((change) => concerns(change, unit))
          .map(
            (change): ExitChange => ({
              ...toChange(change, years.first, years.count),
              process: change.process,
              ageFrom: change.ageFrom,
              ageTo: change.ageTo,
            }),
          ),
        moveRate: moves[u]!,
        moveShare: moveShares[u]!,
        participation: time.participation.byAge,
        contractedShare: time["contracted-share"].byAge,
        absence: time.absence.byAge,
        participationScale: scales.participation,
        contractedShareScale: scales["contracted-share"],
        absenceScale: scales.absence,
        immigration: entries[u]!.immigration,
        reentry: entries[u]!.reentry,
      };
    }),
  };
}

const mapExits = <T>(of: (process: (typeof EXIT_PROCESSES)[number]) => T): { readonly [P in (typeof EXIT_PROCESSES)[number]]: T } =>
  Object.fromEntries(EXIT_PROCESSES.map((process) => [process, of(process)])) as { [P in (typeof EXIT_PROCESSES)[number]]: T };

/** People by sex and age over all units: the weights of figures that hold for several ages. Even where nobody is employed yet. */
function totalByAge(stocks: readonly ByAge[]): ByAge {
  const total: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
  for (const stock of stocks) {
    for (const sex of SEXES) for (let a = 0; a < AGE_COUNT; a++) total[sex][a] = total[sex][a]! + stock[sex][a]!;
  }
  const anyone = SEXES.some((sex) => total[sex].some((persons) => persons > 0));
  if (!anyone) for (const sex of SEXES) total[sex].fill(1);
  return total;
}

/** Productivity by year since graduation; years must run from 1 without holes. */
function compileExperience(
  dataset: Dataset,
  scenario: Scenario,
  occupation: string,
  years: { readonly first: number; readonly count: number },
  gaps: Gaps,
): Parameter[] {
  const rows = [...ownElseGeneral(dataset, "experience", occupation)].sort((a, b) => a.year_since_graduation - b.year_since_graduation);
  const changes = changesOf(scenario, "new-staff-productivity", occupation).map((change) => toChange(change, years.first, years.count));
  rows.forEach((row, i) => {
    if (row.year_since_graduation === i + 1) return;
    const message = `The productivity of new ${occupation} lacks year ${i + 1} since graduation; years must run from 1 without holes.`;
    gaps.note("experience-years", "experience", "year_since_graduation", message, { occupation, year: i + 1 });
  });
  if (rows.length === 0) {
    const message = `There is no productivity of the newly qualified for ${occupation}; add rows for it or for all occupations.`;
    gaps.note("missing-experience", "experience", "value", message, { occupation });
  }
  return rows.map((row) => ({ base: figureOf(row, "share", occupation), changes }));
}
