/** Parts up to this size are sorted by insertion. */
const SMALL = 16;

function sortSmall(values: Float64Array, first: number, last: number): void {
  for (let i = first + 1; i <= last; i++) {
    const value = values[i]!;
    let j = i - 1;
    while (j >= first && values[j]! > value) {
      values[j + 1] = values[j]!;
      j--;
    }
    values[j + 1] = value;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/**
 * Reorders values[first..last] so that each of ranks[from..to), positions in `values` in rising order that lie in that part, holds what
 * sorting the part would put there.
 *
 * Hoare's selection for several ranks at once: only parts that hold a rank are split further. Needs numbers, no NaN.
 */
export function selectWithin(values: Float64Array, first: number, last: number, ranks: readonly number[], from: number, to: number): void {
  if (from >= to) return;
  if (last - first < SMALL) {
    sortSmall(values, first, last);
    return;
  }
  const pivot = medianOfThree(values[first]!, values[(first + last) >>> 1]!, values[last]!);
  let i = first;
  let j = last;
  while (i <= j) {
    while (values[i]! < pivot) i++;
    while (values[j]! > pivot) j--;
    if (i > j) break;
    const swapped = values[i]!;
    values[i++] = values[j]!;
    values[j--] = swapped;
  }
  // Now first..j are at most the pivot, i..last at least; what lies between equals it.
  let below = from;
  while (below < to && ranks[below]! <= j) below++;
  let above = below;
  while (above < to && ranks[above]! < i) above++;
  selectWithin(values, first, j, ranks, from, below);
  selectWithin(values, i, last, ranks, above, to);
}

/** Reorders values so that each of the given ranks (0 the smallest, in rising order) holds what full sorting would put there. */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  selectWithin(values, 0, values.length - 1, ranks, 0, ranks.length);
}
