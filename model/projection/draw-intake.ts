import type { Randomness } from "#model/random";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { drawProgrammes } from "./parameters/draw-parameters.ts";
import { afterChanges } from "./parameters/drawn.ts";
import { intake } from "./parameters/graduates.ts";

/** What one programme admits and has placements for, in every draw: arrays have one number per draw. */
export interface IntakeDraws {
  readonly programme: string;
  /** Students admitted in the intake year, after placements have set their limit. */
  admitted(intakeYear: number): Float64Array;
  /** Weeks of placements available for the intake year, or null where none are stated. */
  placementWeeks(intakeYear: number): Float64Array | null;
}

/**
 * Draws the intake of every programme of an occupation, the same numbers that `projectOccupation` uses with the same randomness.
 *
 * Intake years before the programme's first admit nobody; years after its last keep its figures.
 */
export function drawIntake(inputs: OccupationInputs, randomness: Randomness, draws: number): IntakeDraws[] {
  const drawn = drawProgrammes(inputs, randomness, draws);
  const perDraw = (value: (draw: number) => number): Float64Array => Float64Array.from({ length: draws }, (_, draw) => value(draw));
  return inputs.programmes.map((programme, p) => {
    const values = drawn[p]!;
    const indexOf = (year: number): number => year - programme.firstIntakeYear;
    return {
      programme: programme.programme,
      admitted: (year) => perDraw((draw) => intake(programme, values, indexOf(year), draw)),
      placementWeeks: (year) => {
        const index = indexOf(year);
        const weeks = index < 0 ? null : values.placementWeeks[Math.min(index, programme.places.length - 1)]!;
        if (weeks === null) return null;
        return perDraw((draw) => Math.max(afterChanges(weeks[draw]!, programme.placementChanges, values.placementEffects, index, draw), 0));
      },
    };
  });
}
