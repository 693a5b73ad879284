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
export function inhabitants(path: BandPath, index: number, z: number): number {
  return Math.max(0, path.central[index]! + z * (z > 0 ? path.up[index]! : path.down[index]!));
}
