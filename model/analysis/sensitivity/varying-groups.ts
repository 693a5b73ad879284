import type { DemandInputs } from "#model/demand";
import type { OccupationInputs } from "#model/projection";
import type { CompiledOccupation } from "#model/scenario";
import { type Change, EXIT_PROCESSES, type Uncertain } from "#model/vocabulary";
import { FIGURE_GROUPS, type FigureGroup } from "./sensitivity.ts";

const varies = (figure: Uncertain | null): boolean => figure !== null && figure.distribution !== "point";

/** Gives the groups with at least one figure that is not taken as known, in the order of FIGURE_GROUPS. */
export function varyingGroups({ inputs, demand }: CompiledOccupation): FigureGroup[] {
  const found: Partial<Record<FigureGroup, boolean>> = { ...ofSupply(inputs), ...ofDemand(demand), change: ofScenario(inputs, demand) };
  return FIGURE_GROUPS.filter((group) => found[group] === true);
}

function ofSupply({ units, programmes, staffTotals, modelGrowth }: OccupationInputs): Partial<Record<FigureGroup, boolean>> {
  return {
    ...Object.fromEntries(EXIT_PROCESSES.map((process) => [`exit:${process}`, units.some((unit) => varies(unit.exitScale[process]))])),
    stock: units.some((unit) => varies(unit.stockScale)) || staffTotals.some(({ scale }) => varies(scale)),
    "age-profile": units.some(({ ageShift }) => ageShift !== null && varies(ageShift.years)),
    "model-growth": varies(modelGrowth),
    participation: units.some((unit) => varies(unit.participationScale.base)),
    "contracted-share": units.some((unit) => varies(unit.contractedShareScale.base)),
    immigration: units.some(({ immigration }) => immigration.share > 0 && varies(immigration.persons.base)),
    reentry: units.some(({ reentry }) => reentry.share > 0 && varies(reentry.persons.base)),
    places: programmes.some(({ places }) => places.some(varies)),
    fill: programmes.some(({ fill }) => varies(fill)),
    placements: programmes.some(({ placementWeeks, weeksPerStudent }) => weeksPerStudent > 0 && placementWeeks.some(varies)),
    completion: programmes.some(({ completion }) => varies(completion.base)),
    "take-up": programmes.some(({ takeUp }) => varies(takeUp.base)),
  };
}

function ofDemand({ units, uses, drivers }: DemandInputs): Partial<Record<FigureGroup, boolean>> {
  return {
    "demand:base": units.some(({ method, base }) => method !== "wisn" && varies(base)),
    "demand:standard": units.some(({ standardGrowth }) => varies(standardGrowth.base)),
    "demand:productivity": units.some(({ productivity }) => varies(productivity.base)),
    use: uses.some(({ use }) => varies(use)),
    population: units.some(({ population }) => [population.up, population.down].some((spread) => spread.some((persons) => persons !== 0))),
    driver:
      drivers.some(({ steps }) => steps.some(({ factor }) => varies(factor))) ||
      units.some(({ laboratory }) => (laboratory?.programmes.length ?? 0) > 0),
    laboratory: units.some(({ laboratory }) => laboratory?.varies === true),
    wisn: units.some(({ method, workload }) => {
      if (method !== "wisn" || workload === null) return false;
      const { availableHours, activities, categoryAllowances, individualAllowances, minimumCover } = workload;
      const figures = [
        availableHours,
        ...activities.flatMap(({ volume, minutes }) => [volume, minutes]),
        ...categoryAllowances.map(({ share }) => share),
        ...individualAllowances.map(({ hours }) => hours),
        ...minimumCover.map(({ fte }) => fte),
      ];
      return figures.some(varies);
    }),
  };
}

function ofScenario(inputs: OccupationInputs, demand: DemandInputs): boolean {
  const changes: (readonly Change[])[] = [
    ...inputs.units.flatMap((unit) => [
      unit.exitChanges,
      unit.participationScale.changes,
      unit.contractedShareScale.changes,
      unit.immigration.persons.changes,
      unit.reentry.persons.changes,
    ]),
    ...inputs.programmes.flatMap((programme) => [
      programme.placesChanges,
      programme.placementChanges,
      programme.completion.changes,
      programme.takeUp.changes,
    ]),
    ...demand.units.flatMap((unit) => [unit.changes, unit.standardGrowth.changes, unit.productivity.changes]),
    ...demand.drivers.flatMap((driver) => driver.changes),
  ];
  return changes.some((list) => list.some(({ effect }) => varies(effect)));
}
