/**
 * Picks evenly spread values out of many: the middle of each of `count` equal parts of the sorted list.
 * Each stands for the same share of the futures, so counting them is reading probability.
 */
export function quantileDots(values: readonly number[], count: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  return Array.from({ length: count }, (_, i) => sorted[Math.min(sorted.length - 1, Math.floor(((i + 0.5) / count) * sorted.length))] ?? 0);
}

/** A dot in a dot plot: where it stands and its place in the pile, 0 lowest. */
export interface Dot {
  readonly value: number;
  readonly centre: number;
  readonly height: number;
}

/** Piles sorted values into columns of a given width, aligned so that zero is a border between two columns. */
export function pile(values: readonly number[], width: number): Dot[] {
  const heights = new Map<number, number>();
  return [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      // A gap of exactly zero is no shortage, so it belongs to the column below the border.
      const column = Math.ceil(value / width) - 1;
      const height = heights.get(column) ?? 0;
      heights.set(column, height + 1);
      return { value, centre: (column + 0.5) * width, height };
    });
}

/** Gives the share of values above a threshold, 0..1; no values give 0. */
export function shareAbove(values: readonly number[], threshold: number): number {
  if (values.length === 0) return 0;
  return values.filter((value) => value > threshold).length / values.length;
}

/**
 * Gives the steps of the curve "probability that the value exceeds x", as points to join with `step: "end"`:
 * starts at 1 below the lowest value and reaches 0 at the highest.
 */
export function exceedance(values: readonly number[]): [number, number][] {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return sorted.map((value, i): [number, number] => [value, (n - i - 1) / n]);
}
