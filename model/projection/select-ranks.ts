/** Parts up to this size are sorted by insertion. */
const SMALL = 12;

function sortSmall(values: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i]!;
    let j = i - 1;
    while (j >= from && values[j]! > value) {
      values[j + 1] = values[j]!;
      j--;
    }
    values[j + 1] = value;
  }
}

/** Splits values[from..to) around the median of three of them; returns the ends of the part equal to it. */
function split(values: Float64Array, from: number, to: number): readonly [low: number, high: number] {
  const [a, b, c] = [values[from]!, values[(from + to) >>> 1]!, values[to - 1]!];
  const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  let low = from;
  let high = to - 1;
  let i = from;
  while (i <= high) {
    const value = values[i]!;
    if (value < pivot) {
      values[i++] = values[low]!;
      values[low++] = value;
    } else if (value > pivot) {
      values[i] = values[high]!;
      values[high--] = value;
    } else i++;
  }
  return [low, high + 1];
}

/**
 * Reorders values so that each of the given ranks (0 the smallest, in rising order) holds what full sorting would put there.
 *
 * Hoare's selection for several ranks at once, with equal values set aside; only parts that hold a rank are split further.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): void {
  const pending: { from: number; to: number; ranks: readonly number[] }[] = [{ from: 0, to: values.length, ranks }];
  for (let part = pending.pop(); part; part = pending.pop()) {
    const { from, to } = part;
    if (part.ranks.length === 0) continue;
    if (to - from <= SMALL) {
      sortSmall(values, from, to);
      continue;
    }
    const [low, high] = split(values, from, to);
    pending.push({ from, to: low, ranks: part.ranks.filter((rank) => rank < low) });
    pending.push({ from: high, to, ranks: part.ranks.filter((rank) => rank >= high) });
  }
}
