import { drawThrough, openNormals, type Randomness } from "#model/random";
import type { Change, Uncertain } from "#model/vocabulary";

/** Occupation name of streams that all occupations share. */
const ALL_OCCUPATIONS = "*";

/** Draws of named quantities of one occupation: the same numbers whatever else is drawn, in any order. */
export interface Streams {
  readonly draws: number;
  /** The standard normal number behind each population future, common to all occupations and units. */
  populationFutures(): Float64Array;
  /** Draws a figure that is the same for all units. `sharedBy` `*` makes it common to all occupations. */
  national(figure: Uncertain, process: string, sharedBy?: string): Float64Array;
  /** Draws a unit's figure, with a part of its variance common to all units. */
  local(figure: Uncertain, unit: string, process: string): Float64Array;
  /** Draws the effect of a scenario change: one effect for all units. */
  change(change: Change): Float64Array;
}

/** Opens the streams of one occupation's demand. National parts are kept, so that each is drawn once. */
export function openStreams(occupation: string, nationalShare: number, randomness: Randomness, draws: number): Streams {
  const normals = openNormals(randomness, draws);
  const kept = new Map<string, Float64Array>();
  const keep = (key: string, make: () => Float64Array): Float64Array => {
    const held = kept.get(key) ?? make();
    kept.set(key, held);
    return held;
  };
  const national: Streams["national"] = (figure, process, sharedBy = occupation) =>
    keep(`${sharedBy} ${process} ${figure.distribution} ${figure.value} ${figure.low} ${figure.high}`, () => {
      const values = new Float64Array(draws);
      if (figure.distribution === "point") values.fill(figure.value);
      else drawThrough(figure, normals.national(sharedBy, process), values);
      return values;
    });
  return {
    draws,
    populationFutures: () => normals.national(ALL_OCCUPATIONS, "population"),
    national,
    local(figure, unit, process) {
      if (figure.distribution === "point") return new Float64Array(draws).fill(figure.value);
      const z = normals.local(occupation, unit, process, nationalShare);
      drawThrough(figure, z, z);
      return z;
    },
    change: (change) => national(change.effect, `change:${change.id}`),
  };
}
