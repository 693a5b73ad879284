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

/**
 * Gives the inhabitants in a band under a population future, a standard normal number of which `above` is the part over 0 and `below` the part
 * under it: one of them is 0, and no draw waits for a branch. Never below zero.
 */
export const inhabitants = (central: number, up: number, down: number, above: number, below: number): number =>
  Math.max(0, central + above * up + below * down);
