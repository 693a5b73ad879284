/** People of whom some number of tests is expected: an age band, or patients of a diagnosis. */
export interface Served {
  readonly persons: number;
  /** Requests a person and year. */
  readonly testsEach: number;
}

/** Gives the requests that those served are expected to have in a year. */
export const testsFromPeople = (served: readonly Served[]): number =>
  served.reduce((sum, { persons, testsEach }) => sum + persons * testsEach, 0);
