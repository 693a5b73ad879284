import { product } from "#model/vocabulary";
import type { ProgrammeInputs } from "../inputs/inputs.ts";
import { afterChanges, type DrawnProgramme, limited, valueAt } from "./drawn.ts";

/**
 * Gives the students admitted in an intake year: the places, or as many as the placements have room for if that is fewer.
 *
 * `index` counts from `firstIntakeYear`; years after the last keep its figures. Before the first nobody is admitted.
 */
export function intake(programme: ProgrammeInputs, drawn: DrawnProgramme, index: number, draw: number): number {
  if (index < 0) return 0;
  const at = Math.min(index, programme.places.length - 1);
  const places = Math.max(afterChanges(drawn.places[at]![draw]!, programme.placesChanges, drawn.placesEffects, index, draw), 0);
  const weeks = drawn.placementWeeks[at];
  if (!weeks || programme.weeksPerStudent === 0) return places;
  const available = Math.max(afterChanges(weeks[draw]!, programme.placementChanges, drawn.placementEffects, index, draw), 0);
  return Math.min(places, available / programme.weeksPerStudent);
}

/** What the graduates of one year come from: students admitted, and the share of them who complete and start; one number per draw. */
export interface GraduatingClass {
  readonly admitted: Float64Array;
  readonly share: Float64Array;
}

/**
 * Gives those who may start in the occupation during year number `year` of the run (0 the first, negative before it): the intake `length`
 * years earlier. A fractional length splits each intake over the two neighbouring years.
 */
export function graduatingClass(
  programme: ProgrammeInputs,
  drawn: DrawnProgramme,
  firstYear: number,
  year: number,
  draws: number,
): GraduatingClass {
  const whole = Math.floor(programme.length);
  const late = programme.length - whole;
  const index = firstYear + year - whole - programme.firstIntakeYear;
  const admitted = new Float64Array(draws);
  const share = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    admitted[d] = (1 - late) * intake(programme, drawn, index, d) + (late > 0 ? late * intake(programme, drawn, index - 1, d) : 0);
    share[d] = limited(valueAt(drawn.completion, year, d), 1) * limited(valueAt(drawn.takeUp, year, d), 1);
  }
  return { admitted, share };
}

/** Gives the graduates of a programme who start in the occupation during a year: those admitted x completion x take-up. */
export function graduatesOf(...of: Parameters<typeof graduatingClass>): Float64Array {
  const { admitted, share } = graduatingClass(...of);
  return product(admitted, share);
}
