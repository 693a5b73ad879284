/** Lets a few tasks go on at a time; others wait in the order they came. */
export class Turns {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #going = 0;

  constructor(atOnce: number, mostWaiting: number) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /** Whether no more tasks may wait. */
  get full(): boolean {
    return this.#waiting.length >= this.#mostWaiting;
  }

  /** Runs the task when it is its turn. */
  async take<T>(task: () => Promise<T>): Promise<T> {
    if (this.#going >= this.#atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#going++;
    try {
      return await task();
    } finally {
      // The turn is handed straight to the next in line, so that nobody slips in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#going--;
      else next();
    }
  }
}
