/** Numbered places that are taken and given back, the last given back first. Their figures stand in arrays that grow together. */
export class Slots {
  capacity: number;
  #free: Int32Array;
  #freeCount = 0;
  #taken = 0;
  readonly #grow: (capacity: number) => void;

  /** `grow` makes the arrays of the places at least as long as it is told. */
  constructor(capacity: number, grow: (capacity: number) => void) {
    this.capacity = capacity;
    this.#free = new Int32Array(capacity);
    this.#grow = grow;
    grow(capacity);
  }

  /** Places that were ever taken: those beyond are untouched. */
  get everTaken(): number {
    return this.#taken;
  }

  take(): number {
    if (this.#freeCount > 0) return this.#free[--this.#freeCount]!;
    if (this.#taken === this.capacity) {
      this.capacity *= 2;
      this.#free = grown(this.#free, this.capacity);
      this.#grow(this.capacity);
    }
    return this.#taken++;
  }

  give(slot: number): void {
    this.#free[this.#freeCount++] = slot;
  }
}

/** A longer array that begins with the same numbers. */
export function grown<T extends Float64Array | Int32Array | Uint32Array | Uint8Array>(numbers: T, capacity: number): T {
  const longer = new (numbers.constructor as new (length: number) => T)(capacity);
  longer.set(numbers as never);
  return longer;
}
