/** One measured figure. `name` is stable, so that figures can be followed over time. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Name of the figure it is held against, from the same run. */
  readonly against?: string;
  /** This figure divided by that one. */
  readonly ratio?: number;
}

/** Runs work several times and gives the middle wall time in seconds. */
export function median(times: number, work: () => void): number {
  const taken = Array.from({ length: times }, () => shortest(1, work)).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)]!;
}

/** Runs work several times and gives the shortest wall time in seconds: the one least disturbed by others on the machine. */
export function shortest(times: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/**
 * How many times faster `two` is than `one` at the same work: the shortest time of each, taken in turn, since two need both cores free and a
 * disturbance of either would pass for a gain or a loss.
 */
export async function speedUp(attempts: number, one: () => Promise<void>, two: () => Promise<void>): Promise<number> {
  const seconds = async (work: () => Promise<void>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const shortestOf = { one: Infinity, two: Infinity };
  for (let attempt = 0; attempt < attempts; attempt++) {
    shortestOf.one = Math.min(shortestOf.one, await seconds(one));
    shortestOf.two = Math.min(shortestOf.two, await seconds(two));
  }
  return shortestOf.one / shortestOf.two;
}
