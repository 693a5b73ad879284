import { selectRanks, selectWithin } from "./select-ranks.ts";

/** Intervals that values are counted in: with a thousand draws about two in each. */
const BINS = 512;
/** Fewer values than this are selected from as they are. */
const FEW = 64;

const counts = new Uint32Array(BINS);
/** Where the next value of a bin is put, plus one; 0 for bins that hold no rank. */
const slots = new Uint32Array(BINS);
let bins = new Uint16Array(1024);
let chosen = new Float64Array(1024);

/**
 * Gives the values of some ranks (0 the smallest, in rising order) without sorting: what full sorting would put there, exactly.
 *
 * Values are counted in intervals of the same width between `low` and `high`, the smallest and largest of them; only those in an interval
 * that holds a rank are looked at further. Needs numbers, no NaN, and low < high.
 */
export function orderStatistics(values: Float64Array, low: number, high: number, ranks: readonly number[]): number[] {
  const n = values.length;
  const scale = (BINS - 1) / (high - low);
  if (n < FEW || !(scale < Infinity) || scale === 0) {
    const copy = values.slice();
    selectRanks(copy, ranks);
    return ranks.map((rank) => copy[rank]!);
  }
  if (bins.length < n) [bins, chosen] = [new Uint16Array(n), new Float64Array(n)];
  counts.fill(0);
  slots.fill(0);
  for (let i = 0; i < n; i++) {
    const bin = ((values[i]! - low) * scale) | 0;
    bins[i] = bin;
    counts[bin]!++;
  }
  // Each bin that holds ranks gets a part of `chosen`; the ranks become positions in it.
  const positions: number[] = [];
  const parts: { first: number; last: number; from: number; to: number }[] = [];
  let before = 0;
  let start = 0;
  for (let bin = 0; bin < BINS && positions.length < ranks.length; bin++) {
    const count = counts[bin]!;
    const from = positions.length;
    while (positions.length < ranks.length && ranks[positions.length]! < before + count) {
      positions.push(start + ranks[positions.length]! - before);
    }
    if (positions.length > from) {
      slots[bin] = start + 1;
      parts.push({ first: start, last: start + count - 1, from, to: positions.length });
      start += count;
    }
    before += count;
  }
  for (let i = 0; i < n; i++) {
    const bin = bins[i]!;
    const slot = slots[bin]!;
    if (slot === 0) continue;
    chosen[slot - 1] = values[i]!;
    slots[bin] = slot + 1;
  }
  for (const { first, last, from, to } of parts) selectWithin(chosen, first, last, positions, from, to);
  return positions.map((position) => chosen[position]!);
}
