import { ALL_UNITS, fillNationalLocal, fillNormal, quantileFunction } from "#model/random";
import { type Change, EXIT_PROCESSES, type ExitProcess, type Parameter, type Uncertain } from "#model/vocabulary";
import type { OccupationInputs, ProgrammeInputs, UnitInputs } from "../inputs.ts";
import type { DrawnOccupation, DrawnParameter, DrawnProgramme, DrawnUnit } from "./drawn.ts";

/**
 * Draws every parameter of an occupation.
 *
 * Each parameter has one stream of standard normals, named by (seed, draw, occupation, unit or programme, process), of which
 * `nationalShare` of the variance is common to all units; the draw goes through the distribution of the stated interval. One
 * normal serves all intake years of a programme's places, and all years of the new staff's productivity, which is wholly
 * national. A change has one stream for the whole occupation, process `change:` and its id.
 */
export function drawParameters(inputs: OccupationInputs, seed: number, draws: number): DrawnOccupation {
  const { occupation, nationalShare } = inputs;
  const national = new Map<string, Float64Array>();
  const local = new Float64Array(draws);

  const nationalNormals = (process: string): Float64Array => {
    let normals = national.get(process);
    if (!normals) {
      normals = new Float64Array(draws);
      fillNormal(normals, { seed, occupation, unit: ALL_UNITS, process }, 0);
      national.set(process, normals);
    }
    return normals;
  };

  const through = (uncertain: Uncertain, normals: Float64Array): Float64Array => {
    const values = new Float64Array(draws);
    const quantile = quantileFunction(uncertain);
    for (let d = 0; d < draws; d++) values[d] = quantile(normals[d]!);
    return values;
  };

  const exact = new Map<number, Float64Array>();
  const known = (value: number): Float64Array => {
    let values = exact.get(value);
    if (!values) {
      values = new Float64Array(draws).fill(value);
      exact.set(value, values);
    }
    return values;
  };

  const draw = (uncertain: Uncertain, unit: string, process: string): Float64Array => {
    if (uncertain.distribution === "point") return known(uncertain.value);
    fillNationalLocal(local, { seed, occupation, unit, process }, 0, nationalShare, nationalNormals(process));
    return through(uncertain, local);
  };

  const effectOf = new Map<string, Float64Array>();
  const effect = ({ id, effect: u }: Change): Float64Array => {
    if (u.distribution === "point") return known(u.value);
    const key = `${id} ${u.distribution} ${u.value} ${u.low} ${u.high}`;
    let values = effectOf.get(key);
    if (!values) {
      values = through(u, nationalNormals(`change:${id}`));
      effectOf.set(key, values);
    }
    return values;
  };

  const parameter = ({ base, changes }: Parameter, unit: string, process: string): DrawnParameter => ({
    base: draw(base, unit, process),
    changes,
    effects: changes.map(effect),
  });

  const drawUnit = (unit: UnitInputs): DrawnUnit => ({
    stockScale: draw(unit.stockScale, unit.unit, "stock"),
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
