import type { Randomness } from "#model/random";
import { EXIT_PROCESSES, type ExitProcess, product } from "#model/vocabulary";
import { inFours } from "../inputs/in-fours.ts";
import type { ByAge, EntryInputs, OccupationInputs, ProgrammeInputs, UnitInputs } from "../inputs/inputs.ts";
import { tiltByAge } from "./age-tilt.ts";
import { drawStaff, following, staffOfAll } from "./draw-staff.ts";
import type { DrawnOccupation, DrawnParameter, DrawnProgramme, DrawnUnit } from "./drawn.ts";
import { type OpenDraws, openDraws } from "./open-draws.ts";

/**
 * Draws every parameter of an occupation, for `draws` draws and the few more that the kernel computes to have whole fours.
 *
 * Each parameter has one stream of standard normals, named by (seed, draw, occupation, whose error it is, process); the draw goes through the
 * distribution of the stated interval. One normal serves all intake years of a programme's places, and all years of the new staff's
 * productivity, which is wholly national. A change has one stream for the whole occupation, process `change:` and its id.
 */
export function drawParameters(inputs: OccupationInputs, randomness: Randomness, draws: number): DrawnOccupation {
  const whole = inFours(draws);
  const open = openDraws(inputs, randomness, whole);
  const scales = drawStaff(inputs, open, open.normals);
  const tilts = openTilts(open);
  return {
    units: inputs.units.map((unit, u) => drawUnit(unit, scales[u]!, tilts(unit), open)),
    programmes: programmesDrawn(inputs, scales, open, whole),
    newProductivity: inputs.newProductivity.map(({ base, changes }) => ({
      base: open.national(base, "new-staff-productivity"),
      changes,
      effects: changes.map(open.effect),
    })),
    modelGrowth: open.national(inputs.modelGrowth, "model-growth"),
  };
}

/** Draws the yearly growth of staff that the model misses: the same numbers that `drawParameters` gives. */
export const drawModelGrowth = (inputs: OccupationInputs, randomness: Randomness, draws: number): Float64Array =>
  openDraws(inputs, randomness, draws).national(inputs.modelGrowth, "model-growth");

/** Draws the parameters of an occupation's programmes alone: the same numbers that `drawParameters` gives. */
export function drawProgrammes(inputs: OccupationInputs, randomness: Randomness, draws: number): DrawnProgramme[] {
  const whole = inFours(draws);
  const open = openDraws(inputs, randomness, whole);
  return programmesDrawn(inputs, drawStaff(inputs, open, open.normals), open, whole);
}

/** Units with the same profile and the same draws of years share one tilt. */
function openTilts({ draw }: OpenDraws): (unit: UnitInputs) => Pick<DrawnUnit, "ageShift" | "ageTilt"> {
  const made = new Map<ByAge, Map<Float64Array, Float64Array>>();
  return ({ unit, ageShift }) => {
    if (ageShift === null || ageShift.years.distribution === "point") return { ageShift: null, ageTilt: null };
    const years = draw(ageShift.years, unit, "age-profile");
    const ofProfile = made.get(ageShift.profile) ?? new Map<Float64Array, Float64Array>();
    made.set(ageShift.profile, ofProfile);
    const tilt = ofProfile.get(years) ?? tiltByAge(ageShift.profile, years);
    ofProfile.set(years, tilt);
    return { ageShift: years, ageTilt: tilt };
  };
}

function drawUnit(unit: UnitInputs, stockScale: Float64Array, ages: ReturnType<ReturnType<typeof openTilts>>, open: OpenDraws): DrawnUnit {
  const { draw, effect, parameter } = open;
  const entry = ({ persons, followsStaff }: EntryInputs, process: string): DrawnParameter => {
    const drawn = parameter(persons, unit.unit, process);
    return { ...drawn, base: following(drawn.base, stockScale, followsStaff) };
  };
  return {
    stockScale,
    ...ages,
    exitScale: Object.fromEntries(
      EXIT_PROCESSES.map((process) => [process, draw(unit.exitScale[process], unit.unit, `exit:${process}`)]),
    ) as Record<ExitProcess, Float64Array>,
    exitEffects: unit.exitChanges.map(effect),
    participation: parameter(unit.participationScale, unit.unit, "participation"),
    contractedShare: parameter(unit.contractedShareScale, unit.unit, "contracted-share"),
    absence: parameter(unit.absenceScale, unit.unit, "absence"),
    immigration: entry(unit.immigration, "immigration"),
    reentry: entry(unit.reentry, "reentry"),
  };
}

function programmesDrawn(inputs: OccupationInputs, scales: readonly Float64Array[], open: OpenDraws, draws: number): DrawnProgramme[] {
  const { draw, effect, parameter } = open;
  const staff = staffOfAll(inputs, scales, draws);
  const withStaff = (values: Float64Array): Float64Array => following(values, staff, inputs.intakeFollowsStaff);
  const filled = (places: Float64Array, { fill, programme }: ProgrammeInputs): Float64Array =>
    fill.distribution === "point" && fill.value === 1 ? places : product(places, draw(fill, programme, "fill"));
  return inputs.programmes.map((p: ProgrammeInputs) => ({
    places: p.places.map((places, i) => {
      const drawn = draw(places, p.programme, "places");
      return p.decided?.[i] === true ? drawn : withStaff(filled(drawn, p));
    }),
    placesEffects: p.placesChanges.map(effect),
    placementWeeks: p.placementWeeks.map((weeks) => (weeks ? withStaff(draw(weeks, p.programme, "placements")) : null)),
    placementEffects: p.placementChanges.map(effect),
    completion: parameter(p.completion, p.programme, "completion"),
    takeUp: parameter(p.takeUp, p.programme, "take-up"),
  }));
}
