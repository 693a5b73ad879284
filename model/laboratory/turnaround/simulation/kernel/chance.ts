import { normalQuantile, philox, seedWords, streamKey } from "#model/random";
import type { Variation } from "../../flow/sample-flow.ts";
import { grown } from "./slots.ts";

/** A random word as a number between 0 and 1. */
const SHARE = 2 ** -32;

/**
 * The random numbers of one simulation. Each depends on what it is for and on nothing that happened before: the times of an item on its
 * stream, the number of its case, its own number, the step and which attempt it is. So two scenarios meet the same samples.
 */
export class Chance {
  /** What `draw` made last. */
  readonly uniforms = new Float64Array(4);
  readonly #words = new Uint32Array(4);
  readonly #seedLow: number;
  readonly #seedHigh: number;
  readonly #unit: string;
  #keys = new Uint32Array(64);
  #count = 0;

  constructor(seed: number, draw: number) {
    [this.#seedLow, this.#seedHigh] = seedWords(seed);
    this.#unit = String(draw);
  }

  /** Gives the number of a new key, for what its names say: the work on a stream's items at a step, a machine's breakdowns, arrivals. */
  key(...names: readonly string[]): number {
    const [k0, k1] = streamKey({ occupation: "laboratory", unit: this.#unit, process: names.join("\u0000") });
    if (2 * this.#count === this.#keys.length) this.#keys = grown(this.#keys, 4 * this.#count);
    this.#keys[2 * this.#count] = k0;
    this.#keys[2 * this.#count + 1] = k1;
    return this.#count++;
  }

  /** Makes four numbers between 0 and 1. */
  draw(key: number, first: number, second: number): void {
    const words = this.#words;
    words[0] = first;
    words[1] = second;
    words[2] = this.#seedLow;
    words[3] = this.#seedHigh;
    philox(words, this.#keys[2 * key]!, this.#keys[2 * key + 1]!);
    const uniforms = this.uniforms;
    uniforms[0] = (words[0]! + 0.5) * SHARE;
    uniforms[1] = (words[1]! + 0.5) * SHARE;
    uniforms[2] = (words[2]! + 0.5) * SHARE;
    uniforms[3] = (words[3]! + 0.5) * SHARE;
  }
}

/** Coefficient that stands for how a time varies: 0 not at all, negative exponential, else the deviation of a lognormal's logarithm. */
export function spreadOf(variation: Variation | undefined): number {
  if (variation === undefined) return 0;
  return variation.kind === "exponential" ? -1 : Math.sqrt(Math.log1p(variation.variation ** 2));
}

/** What a mean time is multiplied by, 1 in the mean. */
export function factor(spread: number, uniform: number): number {
  if (spread === 0) return 1;
  if (spread < 0) return -Math.log(uniform);
  return Math.exp(spread * normalQuantile(uniform) - (spread * spread) / 2);
}
