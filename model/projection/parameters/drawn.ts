import { type Change, changed, type ExitProcess } from "#model/vocabulary";

/** A parameter with its draws: `base[draw]`, and for each change `effects[change][draw]`. */
export interface DrawnParameter {
  readonly base: Float64Array;
  readonly changes: readonly Change[];
  readonly effects: readonly Float64Array[];
}

/** The drawn parameters of one unit; every array has one number per draw. */
export interface DrawnUnit {
  readonly stockScale: Float64Array;
  /** Years by which the mean age lies from the stated one; null where ages are known. */
  readonly ageShift: Float64Array | null;
  /** What that makes of people at each age, times the stated: by row (sex and age), then draw. Null where ages are known. */
  readonly ageTilt: Float64Array | null;
  readonly exitScale: { readonly [P in ExitProcess]: Float64Array };
  /** Effects of `UnitInputs.exitChanges`, in their order. */
  readonly exitEffects: readonly Float64Array[];
  readonly participation: DrawnParameter;
  readonly contractedShare: DrawnParameter;
  readonly absence: DrawnParameter;
  readonly immigration: DrawnParameter;
  readonly reentry: DrawnParameter;
}

/** The drawn parameters of one programme. */
export interface DrawnProgramme {
  /** Places per intake year before changes, indexed as `ProgrammeInputs.places`. */
  readonly places: readonly Float64Array[];
  readonly placesEffects: readonly Float64Array[];
  readonly placementWeeks: readonly (Float64Array | null)[];
  readonly placementEffects: readonly Float64Array[];
  readonly completion: DrawnParameter;
  readonly takeUp: DrawnParameter;
}

/** All drawn parameters of an occupation, aligned with its inputs. */
export interface DrawnOccupation {
  readonly units: readonly DrawnUnit[];
  readonly programmes: readonly DrawnProgramme[];
  readonly newProductivity: readonly DrawnParameter[];
  /** Yearly growth of staff that the model misses. */
  readonly modelGrowth: Float64Array;
}

/** Gives the value after changes; `index` points into the weights, whose last one lasts. Below 0 no change counts. */
export function afterChanges(
  base: number,
  changes: readonly Change[],
  effects: readonly Float64Array[],
  index: number,
  draw: number,
): number {
  let value = base;
  if (index < 0) return value;
  for (let c = 0; c < changes.length; c++) {
    const change = changes[c]!;
    const weight = change.weight[Math.min(index, change.weight.length - 1)] ?? 0;
    value = changed(value, change.operation, effects[c]![draw]!, weight);
  }
  return value;
}

/** Keeps a drawn number within 0..highest. */
export const limited = (value: number, highest: number): number => Math.min(Math.max(value, 0), highest);

/** Gives a parameter's value in year number `year` of the run (0 the first) in one draw, before clamping. */
export const valueAt = (parameter: DrawnParameter, year: number, draw: number): number =>
  afterChanges(parameter.base[draw]!, parameter.changes, parameter.effects, year, draw);
