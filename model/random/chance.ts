import { hashName } from "./name-hash.ts";
import { philox } from "./philox.ts";
import type { StreamName } from "./stream.ts";

const STEP = 2 ** -52;

/** A source of uniform numbers strictly between 0 and 1. */
export interface Uniforms {
  next(): number;
}

/**
 * Uniform numbers for chance events: how many are needed for an event is not known beforehand, so every event has a stream of its own.
 *
 * `begin` goes to the event named by a draw, a year of the run (0..255) and a cell (0..255, for example a run of ages); `next` then gives
 * its numbers in order, up to 131 072 of them. They depend on the stream's name and the event alone.
 */
export class ChanceStream implements Uniforms {
  readonly #words = new Uint32Array(4);
  readonly #key: readonly [number, number];
  readonly #seed: readonly [number, number];
  #draw = 0;
  #place = 0;
  #half = false;

  constructor({ seed, occupation, unit, process }: StreamName) {
    this.#key = hashName(`${occupation}\u0000${unit}\u0000${process}`);
    this.#seed = [seed >>> 0, Math.floor(seed / 2 ** 32)];
  }

  begin(draw: number, year: number, cell: number): this {
    this.#draw = draw;
    this.#place = (year << 24) | (cell << 16);
    this.#half = false;
    return this;
  }

  next(): number {
    const words = this.#words;
    if (this.#half) {
      this.#half = false;
      return ((words[2]! >>> 6) * 2 ** 26 + (words[3]! >>> 6) + 0.5) * STEP;
    }
    philox(this.#draw, this.#place, this.#seed[0], this.#seed[1], this.#key[0], this.#key[1], words);
    this.#place++;
    this.#half = true;
    return ((words[0]! >>> 6) * 2 ** 26 + (words[1]! >>> 6) + 0.5) * STEP;
  }
}
