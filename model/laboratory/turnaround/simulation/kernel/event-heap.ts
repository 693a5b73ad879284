/**
 * Events to come, the earliest first; those of one time in the order they were set. A heap with four children to a node, in flat arrays: no
 * object is made for an event.
 */
export class EventHeap {
  size = 0;
  #times = new Float64Array(64);
  #orders = new Float64Array(64);
  #codes = new Int32Array(64);
  #set = 0;

  /** Time of the earliest event. */
  get time(): number {
    return this.#times[0]!;
  }

  push(time: number, code: number): void {
    if (this.size === this.#times.length) this.#grow();
    const times = this.#times;
    const orders = this.#orders;
    const codes = this.#codes;
    let at = this.size++;
    // A new event is the last of its time, so that it stands below an equal one.
    while (at > 0) {
      const above = (at - 1) >> 2;
      if (times[above]! <= time) break;
      times[at] = times[above]!;
      orders[at] = orders[above]!;
      codes[at] = codes[above]!;
      at = above;
    }
    times[at] = time;
    orders[at] = this.#set++;
    codes[at] = code;
  }

  /** Takes the earliest event out and gives its code. */
  pop(): number {
    const times = this.#times;
    const orders = this.#orders;
    const codes = this.#codes;
    const first = codes[0]!;
    const size = --this.size;
    const time = times[size]!;
    const order = orders[size]!;
    const code = codes[size]!;
    let at = 0;
    for (;;) {
      const from = 4 * at + 1;
      if (from >= size) break;
      let least = from;
      let leastTime = times[from]!;
      const end = from + 4 < size ? from + 4 : size;
      for (let child = from + 1; child < end; child++) {
        const childTime = times[child]!;
        if (childTime < leastTime || (childTime === leastTime && orders[child]! < orders[least]!)) {
          least = child;
          leastTime = childTime;
        }
      }
      if (leastTime > time || (leastTime === time && orders[least]! > order)) break;
      times[at] = leastTime;
      orders[at] = orders[least]!;
      codes[at] = codes[least]!;
      at = least;
    }
    times[at] = time;
    orders[at] = order;
    codes[at] = code;
    return first;
  }

  #grow(): void {
    const longer = <T extends Float64Array | Int32Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    const size = this.#times.length * 2;
    this.#times = longer(new Float64Array(size), this.#times);
    this.#orders = longer(new Float64Array(size), this.#orders);
    this.#codes = longer(new Int32Array(size), this.#codes);
  }
}
