import { openFigures, openNormals, type Randomness } from "#model/random";
import type { Change, Figure, Uncertain } from "#model/vocabulary";

/** Occupation name of streams that all occupations share. */
export const ALL_OCCUPATIONS = "*";

/** Draws of named quantities of one occupation: the same numbers whatever else is drawn, in any order. Arrays are kept and not to be changed. */
export interface Streams {
  readonly draws: number;
  /** The standard normal number behind each population future, common to all occupations and units. */
  populationFutures(): Float64Array;
  /** Draws a figure that is the same for all units. `sharedBy` `*` makes it common to all occupations. */
  national(figure: Uncertain, process: string, sharedBy?: string): Float64Array;
  /** Draws a figure that errs as its stream does; one without a stream as its unit's own. */
  figure(figure: Figure, unit: string, process: string): Float64Array;
  /** Draws the effect of a scenario change: one effect for all units. */
  change(change: Change): Float64Array;
}

/** Opens the streams of one occupation's demand. */
export function openStreams(occupation: string, nationalShare: number, randomness: Randomness, draws: number): Streams {
  const normals = openNormals(randomness, draws);
  const { draw, national } = openFigures(normals, occupation, nationalShare);
  return {
    draws,
    populationFutures: () => normals.national(ALL_OCCUPATIONS, "population"),
    national,
    figure: draw,
    change: (change) => national(change.effect, `change:${change.id}`),
  };
}
