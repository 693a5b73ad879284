import { type FastNormals, fastNormals } from "./kernel/fast-normals.ts";
import { hashName } from "./name-hash.ts";
import { philox } from "./philox.ts";
import { type StreamName, uniform } from "./stream.ts";

/** A source of uniform numbers strictly between 0 and 1. */
export interface Uniforms {
  next(): number;
}

/** Most pairs of numbers computed ahead. */
const MOST_AHEAD = 64;

/**
 * Uniform numbers for chance events: how many are needed for an event is not known beforehand, so every event has a stream of its own.
 *
 * `begin` goes to the event named by a draw, a year of the run (0..255) and a cell (0..255, for example a run of ages); `next` then gives
 * its numbers in order, up to 131 072 of them. They depend on the stream's name and the event alone.
 */
export class ChanceStream implements Uniforms {
  readonly #words = new Uint32Array(4);
  readonly #ahead = new Float64Array(2 * MOST_AHEAD);
  readonly #fast: FastNormals | null;
  readonly #key: readonly [number, number];
  readonly #seed: readonly [number, number];
  #draw = 0;
  #place = 0;
  #given = 0;
  #held = 0;
  #pairs = 1;

  /** `compiled` false computes in plain TypeScript: the same numbers. */
  constructor({ seed, occupation, unit, process }: StreamName, compiled = true) {
    this.#key = hashName(`${occupation}\u0000${unit}\u0000${process}`);
    this.#seed = [seed >>> 0, Math.floor(seed / 2 ** 32)];
    this.#fast = compiled ? fastNormals() : null;
  }

  begin(draw: number, year: number, cell: number): this {
    this.#draw = draw;
    this.#place = (year << 24) | (cell << 16);
    this.#given = 0;
    this.#held = 0;
    this.#pairs = 1;
    return this;
  }

  next(): number {
    if (this.#given === this.#held) this.#fill();
    return this.#ahead[this.#given++]!;
  }

  /** Computes the next numbers: a pair at first, more at a time where more are asked for. */
  #fill(): void {
    const pairs = this.#pairs;
    const ahead = this.#ahead;
    const [seedLow, seedHigh] = this.#seed;
    const [k0, k1] = this.#key;
    if (this.#fast !== null) {
      this.#fast.uniformsOf(pairs, this.#draw, this.#place, seedLow, seedHigh, k0, k1);
      const { uniforms } = this.#fast;
      for (let i = 0; i < 2 * pairs; i++) ahead[i] = uniforms[i]!;
    } else {
      const words = this.#words;
      for (let pair = 0; pair < pairs; pair++) {
        philox(this.#draw, this.#place + pair, seedLow, seedHigh, k0, k1, words);
        ahead[2 * pair] = uniform(words[0]!, words[1]!);
        ahead[2 * pair + 1] = uniform(words[2]!, words[3]!);
      }
    }
    this.#place += pairs;
    this.#given = 0;
    this.#held = 2 * pairs;
    this.#pairs = Math.min(2 * pairs, MOST_AHEAD);
  }
}
