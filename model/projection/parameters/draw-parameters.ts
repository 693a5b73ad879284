import type { Randomness } from "#model/random";
import { EXIT_PROCESSES, type ExitProcess } from "#model/vocabulary";
import { inFours } from "../inputs/in-fours.ts";
import type { OccupationInputs, ProgrammeInputs, UnitInputs } from "../inputs/inputs.ts";
import type { DrawnOccupation, DrawnProgramme, DrawnUnit } from "./drawn.ts";
import { openDraws } from "./open-draws.ts";

/**
 * Draws every parameter of an occupation, for `draws` draws and the few more that the kernel computes to have whole fours.
 *
 * Each parameter has one stream of standard normals, named by (seed, draw, occupation, unit or programme, process), of which
 * `nationalShare` (for stock `stockNationalShare`) of the variance is common to all units; the draw goes through the distribution of the stated interval. One
 * normal serves all intake years of a programme's places, and all years of the new staff's productivity, which is wholly
 * national. A change has one stream for the whole occupation, process `change:` and its id.
 */
export function drawParameters(inputs: OccupationInputs, randomness: Randomness, draws: number): DrawnOccupation {
  const { nationalNormals, through, known, draw, drawStock, effect, parameter } = openDraws(inputs, randomness, inFours(draws));

  const drawUnit = (unit: UnitInputs): DrawnUnit => ({
    stockScale: drawStock(unit),
    exitScale: Object.fromEntries(
      EXIT_PROCESSES.map((process) => [process, draw(unit.exitScale[process], unit.unit, `exit:${process}`)]),
    ) as Record<ExitProcess, Float64Array>,
    exitEffects: unit.exitChanges.map(effect),
    participation: parameter(unit.participationScale, unit.unit, "participation"),
    contractedShare: parameter(unit.contractedShareScale, unit.unit, "contracted-share"),
    absence: parameter(unit.absenceScale, unit.unit, "absence"),
    immigration: parameter(unit.immigration.persons, unit.unit, "immigration"),
    reentry: parameter(unit.reentry.persons, unit.unit, "reentry"),
  });

  const drawProgramme = (p: ProgrammeInputs): DrawnProgramme => ({
    places: p.places.map((places) => draw(places, p.programme, "places")),
    placesEffects: p.placesChanges.map(effect),
    placementWeeks: p.placementWeeks.map((weeks) => (weeks ? draw(weeks, p.programme, "placements") : null)),
    placementEffects: p.placementChanges.map(effect),
    completion: parameter(p.completion, p.programme, "completion"),
    takeUp: parameter(p.takeUp, p.programme, "take-up"),
  });

  return {
    units: inputs.units.map(drawUnit),
    programmes: inputs.programmes.map(drawProgramme),
    newProductivity: inputs.newProductivity.map(({ base, changes }) => ({
      base: base.distribution === "point" ? known(base.value) : through(base, nationalNormals("new-staff-productivity")),
      changes,
      effects: changes.map(effect),
    })),
  };
}
