/** Decimals that fit a group: tenths below 20 FTE or persons, whole above. */
export const decimalsFor = (largest: number): number => (largest < 20 ? 1 : 0);

/** Finds the largest size among values, missing ones left out; 0 for none. */
export const largestOf = (values: Iterable<number | null>): number => {
  let largest = 0;
  for (const value of values) if (value !== null) largest = Math.max(largest, Math.abs(value));
  return largest;
};
