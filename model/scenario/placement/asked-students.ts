import { drawIntake } from "#model/projection";
import type { Dataset } from "#model/vocabulary";
import { compileOccupation } from "../compile/compile-occupation.ts";
import type { Scenario } from "../scenario.ts";

/** A programme as placements see it: how many begin, and how many are left in each year of study. */
export interface AskedProgramme {
  readonly programme: string;
  readonly occupation: string;
  /** Weeks of placements over the whole course, which `placements` is divided by. */
  readonly weeksPerStudent: number;
  /** Whether placements cap its intake at all. */
  readonly capped: boolean;
  /** Students who begin in a year where nothing but study places limits them, at stated values. */
  begin(year: number): number;
  /** Share of those who begin that is left in a year of study. */
  left(studyYear: number): number;
}

/** Every figure at its median. */
const MEDIANS = { seed: 0, sources: { "*": { z: 0 } } } as const;

/**
 * Says how many students the programmes of some occupations ask placements for. Those who do not complete leave evenly over the years of study:
 * left(s) = completion ^ ((s - 1) / length), an assumption.
 */
export function askedStudents(
  dataset: Dataset,
  scenario: Scenario,
  occupations: readonly string[],
  { to }: { readonly to: number },
): AskedProgramme[] {
  return occupations.flatMap((occupation) => {
    const { inputs } = compileOccupation(dataset, scenario, occupation, { to });
    const free = {
      ...inputs,
      programmes: inputs.programmes.map((one) => ({ ...one, placementWeeks: one.placementWeeks.map(() => null) })),
    };
    return drawIntake(free, MEDIANS, 1).map(({ programme, admitted }, index): AskedProgramme => {
      const { completion, length, weeksPerStudent, placementWeeks } = inputs.programmes[index]!;
      return {
        programme,
        occupation,
        weeksPerStudent,
        capped: weeksPerStudent > 0 && placementWeeks.some((weeks) => weeks !== null),
        begin: (year) => admitted(year)[0]!,
        left: (studyYear) => completion.base.value ** (Math.min(studyYear - 1, length) / Math.max(1, length)),
      };
    });
  });
}
