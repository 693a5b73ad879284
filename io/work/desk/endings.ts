/** Tells those of this process who wait for work that it has ended. */
export class Endings {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Waits for the end of work from now on; what is not waited for is forgotten by hand. */
  of(id: string): { within(milliseconds: number): Promise<void>; forget(): void } {
    const told = Promise.withResolvers<void>();
    const waiting = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, waiting.add(told.resolve));
    const forget = (): void => {
      waiting.delete(told.resolve);
      if (waiting.size === 0) this.#waiting.delete(id);
    };
    return {
      forget,
      within: async (milliseconds) => {
        const timer = setTimeout(told.resolve, milliseconds);
        await told.promise;
        clearTimeout(timer);
        forget();
      },
    };
  }

  tell(id: string): void {
    for (const told of this.#waiting.get(id) ?? []) told();
  }

  tellAll(): void {
    for (const id of this.#waiting.keys()) this.tell(id);
  }
}
