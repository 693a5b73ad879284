import type { Randomness } from "#model/random";
import type { OccupationInputs } from "./inputs/inputs.ts";
import { drawModelGrowth } from "./parameters/draw-parameters.ts";
import { missedBy } from "./run/model-growth.ts";

/** Draws what staff is multiplied by for what the model itself misses: `OccupationDraws.missed` of a projection with the same randomness. */
export const drawMissed = (inputs: OccupationInputs, randomness: Randomness, draws: number): Float64Array | null =>
  missedBy(inputs, drawModelGrowth(inputs, randomness, draws));
