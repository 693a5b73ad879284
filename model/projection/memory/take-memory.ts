/** Numbers of a cache line: everything in a kernel's memory begins on one. */
const LINE = 8;

/** The room that so many numbers take, in whole cache lines. */
export const inLines = (length: number): number => Math.ceil(length / LINE) * LINE;

/** Hands out a kernel's memory from an offset on, piece after piece. `end` is where the last piece ends. */
export class MemoryPlan {
  end: number;

  constructor(from: number) {
    this.end = from;
  }

  /** Gives the offset of a new piece. */
  readonly take = (length: number): number => {
    const start = this.end;
    this.end += inLines(length);
    return start;
  };
}
