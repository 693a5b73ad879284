import type { Chance } from "./chance.ts";

const HOUR = 60;
const HOURS = 168;

/**
 * Times at which cases come: Poisson, at a rate that changes by the hour of the week.
 *
 * By inversion: the expected number of arrivals until the next is exponential with mean 1, and time runs until that many were expected. So a
 * higher rate brings the same cases earlier.
 */
export class ArrivalStreams {
  readonly #chance: Chance;
  readonly #keys: Int32Array;
  readonly #perMinute: Float64Array;
  readonly #time: Float64Array;
  /** Four expected numbers to a stream, made at once. */
  readonly #made: Float64Array;

  readonly #until: number;

  constructor(perHour: readonly ArrayLike<number>[], chance: Chance, keys: Int32Array, until: number) {
    this.#until = until;
    this.#chance = chance;
    this.#keys = keys;
    this.#perMinute = Float64Array.from(perHour.flatMap((rates) => Array.from(rates, (rate) => rate / HOUR)));
    this.#time = new Float64Array(perHour.length);
    this.#made = new Float64Array(4 * perHour.length);
  }

  /** Time of case `number` of a stream, which has to be the one after that asked for before; infinite where it is after the end. */
  next(stream: number, number: number): number {
    const made = this.#made;
    if ((number & 3) === 0) {
      this.#chance.draw(this.#keys[stream]!, number >>> 2, 0);
      for (let i = 0; i < 4; i++) made[4 * stream + i] = -Math.log(this.#chance.uniforms[i]!);
    }
    let left = made[4 * stream + (number & 3)]!;
    let time = this.#time[stream]!;
    let hour = Math.floor(time / HOUR);
    for (;;) {
      const rate = this.#perMinute[HOURS * stream + (hour % HOURS)]!;
      const end = (hour + 1) * HOUR;
      const expected = rate * (end - time);
      if (left < expected) break;
      left -= expected;
      time = end;
      hour++;
      if (time >= this.#until) return Infinity;
    }
    time += left / this.#perMinute[HOURS * stream + (hour % HOURS)]!;
    this.#time[stream] = time;
    return time;
  }
}
