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

  /**
   * Runs the task when it is its turn.
   *
   * @param signal gives up the place in the line; a task that has begun is left to itself.
   * @throws the task's own error, or the signal's reason when it was given up before its turn.
   */
  async take<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (this.#going >= this.#atOnce) await this.#wait(signal);
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

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1);
        reject(signal?.reason);
      };
      const enter = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
