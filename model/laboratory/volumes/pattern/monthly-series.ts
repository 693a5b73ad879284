/** Counts of consecutive months, corrected use or requests; null is a month that is missing, not one without any. */
export interface MonthlySeries {
  /** Calendar month of the first count, 1..12. */
  readonly firstMonth: number;
  readonly counts: readonly (number | null)[];
}

/** Gives the calendar month (0..11) at a place of a series. */
export const monthAt = ({ firstMonth }: MonthlySeries, at: number): number => (firstMonth - 1 + at) % 12;

/** Gives the middle of numbers; NaN where there are none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
