import type { ProgrammeInputs } from "../inputs.ts";
import { afterChanges, type DrawnProgramme, valueAt } from "./drawn.ts";

const share = (value: number): number => Math.min(Math.max(value, 0), 1);

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

/**
 * Gives the graduates of a programme who start in the occupation during year number `year` of the run (0 the first, negative before it):
 * intake `length` years earlier x completion x take-up. A fractional length splits each intake over the two neighbouring years.
 */
export function graduatesOf(
  programme: ProgrammeInputs,
  drawn: DrawnProgramme,
  firstYear: number,
  year: number,
  draws: number,
): Float64Array {
  const whole = Math.floor(programme.length);
  const late = programme.length - whole;
  const index = firstYear + year - whole - programme.firstIntakeYear;
  const graduates = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    const admitted = (1 - late) * intake(programme, drawn, index, d) + (late > 0 ? late * intake(programme, drawn, index - 1, d) : 0);
    graduates[d] = admitted * share(valueAt(drawn.completion, year, d)) * share(valueAt(drawn.takeUp, year, d));
  }
  return graduates;
}
