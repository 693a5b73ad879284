import type { ProgrammeInputs } from "#model/projection";
import type { CompiledOccupation } from "#model/scenario";
import { exactly } from "#model/vocabulary";

/** Years of admission, both included; empty where `last` is before `first`. */
export interface IntakeYears {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives the years of admission that can still be changed and graduate in time for a target year: from the year after the base year to
 * the last whose graduates are in the stock of 1 January of the target year.
 *
 * A graduate of intake year y enters work during year y + length and is counted on the next 1 January. Where the length is not whole, the
 * last year counts as soon as part of its students are in time.
 */
export const changeableYears = (programme: ProgrammeInputs, baseYear: number, target: number): IntakeYears => ({
  first: baseYear + 1,
  last: target - 1 - Math.floor(programme.length),
});

/**
 * Gives the occupation with a constant number of students a year in the years of each programme that `years` names, in every draw, with
 * neither placements nor changes of the scenario to limit them. `students` and `years` are aligned with the programmes.
 */
export function withConstantIntake(
  compiled: CompiledOccupation,
  years: readonly IntakeYears[],
  students: readonly number[],
): CompiledOccupation {
  const programmes = compiled.inputs.programmes.map((programme, p): ProgrammeInputs => {
    const inside = programme.places.map((_, i) => {
      const year = programme.firstIntakeYear + i;
      return year >= years[p]!.first && year <= years[p]!.last;
    });
    const silent = programme.placesChanges.map((change) => ({
      ...change,
      weight: inside.map((fixed, i) => (fixed ? 0 : (change.weight[Math.min(i, change.weight.length - 1)] ?? 0))),
    }));
    return {
      ...programme,
      decided: inside,
      places: programme.places.map((places, i) => (inside[i] ? exactly(students[p]!) : places)),
      placesChanges: silent,
      placementWeeks: programme.placementWeeks.map((weeks, i) => (inside[i] ? null : weeks)),
    };
  });
  return { ...compiled, inputs: { ...compiled.inputs, programmes } };
}
