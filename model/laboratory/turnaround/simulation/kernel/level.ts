/** Numbers that go up and down in time: their present, their highest, and the time they stood at what, added up. */
export class Levels {
  readonly now: Float64Array;
  readonly peak: Float64Array;
  readonly #sum: Float64Array;
  readonly #since: Float64Array;
  #from = 0;

  constructor(count: number) {
    this.now = new Float64Array(count);
    this.peak = new Float64Array(count);
    this.#sum = new Float64Array(count);
    this.#since = new Float64Array(count);
  }

  add(index: number, by: number, time: number): void {
    const now = this.now[index]!;
    this.#sum[index] = this.#sum[index]! + now * (time - this.#since[index]!);
    this.#since[index] = time;
    const next = now + by;
    this.now[index] = next;
    if (next > this.peak[index]!) this.peak[index] = next;
  }

  /** Forgets what was before `time`. */
  measureFrom(time: number): void {
    this.#from = time;
    this.#sum.fill(0);
    this.#since.fill(time);
    this.peak.set(this.now);
  }

  /** Number times time, from the beginning of the measurement to `time`. */
  total(index: number, time: number): number {
    return this.#sum[index]! + this.now[index]! * (time - this.#since[index]!);
  }

  mean(index: number, time: number): number {
    return time > this.#from ? this.total(index, time) / (time - this.#from) : this.now[index]!;
  }
}
