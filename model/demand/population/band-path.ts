/**
 * Inhabitants of an area in each use band and year, with the spread of its possible futures.
 *
 * Arrays are year-major: `central[year * bands + band]`. `up` and `down` are what one standard deviation of the national
 * population stream adds above and below the central path (both in persons; `down` is subtracted).
 */
export interface BandPath {
  readonly bands: number;
  readonly central: Float64Array;
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** Gives the inhabitants in a band under population future `z` (standard normal); never below zero. */
export const inhabitants = (central: number, up: number, down: number, z: number): number => Math.max(0, central + z * (z > 0 ? up : down));
