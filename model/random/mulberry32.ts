/**
 * Opens a small sequence of numbers from 0 to below 1 (mulberry32, Tommy Ettinger 2017, public domain): the same for the same seed.
 *
 * For data that is made up, in tests and benches. The model draws by counters instead (`philox`), so that its numbers do not depend on the
 * order they are asked for.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
