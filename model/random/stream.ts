import { fastNormals } from "./kernel/fast-normals.ts";
import { hashName } from "./name-hash.ts";
import { normalQuantile } from "./normal.ts";
import { philox } from "./philox.ts";

/** What a stream of random numbers is named by. Streams with different names are independent of each other. */
export interface StreamName {
  /** Whole number 0..2^53-1. */
  readonly seed: number;
  readonly occupation: string;
  /** Unit the number belongs to, or `*` for the part common to all units. */
  readonly unit: string;
  /** What is drawn, for example `exit:retirement`. */
  readonly process: string;
}

/** The key of a stream's generator, from its names. */
export const streamKey = ({ occupation, unit, process }: Omit<StreamName, "seed">): readonly [k0: number, k1: number] =>
  hashName(`${occupation}\u0000${unit}\u0000${process}`);

/** The two halves of a seed. */
export const seedWords = (seed: number): readonly [low: number, high: number] => [seed >>> 0, Math.floor(seed / 2 ** 32)];

/** Common part of a national-and-local pair of streams. */
export const ALL_UNITS = "*";

const words = new Uint32Array(4);
const STEP = 2 ** -52;

/** A uniform number strictly between 0 and 1, symmetric about one half, from 52 of 64 random bits. */
export const uniform = (high: number, low: number): number => ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) * STEP;

/**
 * Fills `out` with uniform numbers in (0, 1): `out[i]` is draw `from + i` of the stream.
 *
 * The stream's names are hashed into the generator's key, seed and draw make its counter; draws 2k and 2k+1 share a block.
 * So the number of a draw depends on nothing but the names, the seed and the draw.
 */
export function fillUniform(out: Float64Array, name: StreamName, from: number): void {
  const [k0, k1] = streamKey(name);
  const [seedLow, seedHigh] = seedWords(name.seed);
  const end = from + out.length;
  for (let block = from >>> 1; block * 2 < end; block++) {
    words[0] = block;
    words[1] = 0;
    words[2] = seedLow;
    words[3] = seedHigh;
    philox(words, k0, k1);
    const index = block * 2 - from;
    if (index >= 0) out[index] = uniform(words[0]!, words[1]!);
    if (index + 1 < out.length) out[index + 1] = uniform(words[2]!, words[3]!);
  }
}

/** Fills `out` with standard normal numbers, in plain TypeScript: what `fillNormal` does, written for people. */
export function fillNormalReadable(out: Float64Array, name: StreamName, from: number): void {
  fillUniform(out, name, from);
  for (let i = 0; i < out.length; i++) out[i] = normalQuantile(out[i]!);
}

/** Farthest from one half that the compiled numbers hold the quantile itself. */
const MIDDLE = 0.425;

/** Fills `out` with standard normal numbers: `out[i]` is draw `from + i` of the stream. Compiled where the host can run it; the same bytes. */
export function fillNormal(out: Float64Array, name: StreamName, from: number): void {
  const fast = fastNormals();
  if (fast === null) {
    fillNormalReadable(out, name, from);
    return;
  }
  const [k0, k1] = streamKey(name);
  const [seedLow, seedHigh] = seedWords(name.seed);
  fast.open({ seedLow, seedHigh, k0, k1 });
  const end = from + out.length;
  for (let first = from - (from % 2); first < end; first += 2 * fast.pairs) {
    const pairs = Math.min(fast.pairs, Math.ceil((end - first) / 2));
    fast.compute(pairs, first / 2);
    const { uniforms, quantiles } = fast;
    const [start, stop] = [Math.max(first, from), Math.min(first + 2 * pairs, end)];
    for (let i = start - first; i < stop - first; i++) {
      const p = uniforms[i]!;
      out[first + i - from] = Math.abs(p - 0.5) <= MIDDLE ? quantiles[i]! : normalQuantile(p);
    }
  }
}
