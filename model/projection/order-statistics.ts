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
/** Of each rank, where its value is in `chosen`. Entries beyond the ranks last asked for are old. */
const positions: number[] = [];
/** Of each bin that holds ranks: its part of `chosen`, `last` included, and of the ranks, `to` exclusive. Likewise. */
const parts: Record<"first" | "last" | "from" | "to", number[]> = { first: [], last: [], from: [], to: [] };

/**
 * Gives the values of some ranks (0 the smallest, in rising order) without sorting, in the first numbers of `found`: what full sorting would put
 * there, exactly.
 *
 * Values are counted in intervals of the same width between `low` and `high`, the smallest and largest of them; only those in an interval
 * that holds a rank are looked at further. Needs numbers, no NaN, and low < high.
 */
export function orderStatistics(values: Float64Array, low: number, high: number, ranks: readonly number[], found: Float64Array): void {
  const n = values.length;
  const scale = (BINS - 1) / (high - low);
  if (n < FEW || !(scale < Infinity) || scale === 0) {
    const copy = values.slice();
    selectRanks(copy, ranks);
    for (let i = 0; i < ranks.length; i++) found[i] = copy[ranks[i]!]!;
    return;
  }
  if (bins.length < n) [bins, chosen] = [new Uint16Array(n), new Float64Array(n)];
  count(values, low, scale);
  const used = placeRanks(ranks);
  choose(values);
  for (let part = 0; part < used; part++) {
    selectWithin(chosen, parts.first[part]!, parts.last[part]!, positions, parts.from[part]!, parts.to[part]!);
  }
  for (let i = 0; i < ranks.length; i++) found[i] = chosen[positions[i]!]!;
}

function count(values: Float64Array, low: number, scale: number): void {
  counts.fill(0);
  for (let i = 0; i < values.length; i++) {
    const bin = ((values[i]! - low) * scale) | 0;
    bins[i] = bin;
    counts[bin]!++;
  }
}

/** Gives each bin that holds ranks a part of `chosen`; the ranks become positions in it. Answers how many parts there are. */
function placeRanks(ranks: readonly number[]): number {
  slots.fill(0);
  let [before, start, placed, used] = [0, 0, 0, 0];
  for (let bin = 0; bin < BINS && placed < ranks.length; bin++) {
    const size = counts[bin]!;
    const from = placed;
    while (placed < ranks.length && ranks[placed]! < before + size) {
      positions[placed] = start + ranks[placed]! - before;
      placed++;
    }
    if (placed > from) {
      slots[bin] = start + 1;
      parts.first[used] = start;
      parts.last[used] = start + size - 1;
      parts.from[used] = from;
      parts.to[used] = placed;
      start += size;
      used++;
    }
    before += size;
  }
  return used;
}

/** Copies the values of bins that hold ranks to their parts. */
function choose(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const bin = bins[i]!;
    const slot = slots[bin]!;
    if (slot === 0) continue;
    chosen[slot - 1] = values[i]!;
    slots[bin] = slot + 1;
  }
}
