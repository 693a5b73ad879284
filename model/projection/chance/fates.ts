import type { Lanes } from "../run/lanes.ts";
import type { Run } from "../run/run.ts";

/** What can become of a person in a year other than staying: how often, and in which proportions. Numbers per run of ages in `Fates`. */
export const FATE = 6;

/**
 * What happens to the people of one unit in one draw: per run of ages first the rate of events, then the probabilities, summed up, that an
 * event is a move, leaving, retirement, disability, or death (the last is 1).
 *
 * Nobody has more than one event a year: they leave with the probability 1 - s of the kernel, and those who stay move with the run's
 * move rate m. So an event has the probability p = 1 - s (1 - m), and the rate given is -log(1 - p): that of an exponential clock which
 * runs out during one person with probability p.
 */
export type Fates = Float64Array;

/** Reads the fates of a unit in every lane of a block from the rates in the kernel's memory. */
export function readFates({ kernel, layout }: Run, { count }: Lanes, u: number, fates: readonly Fates[]): void {
  const { memory } = kernel;
  const { runs, rates, curves } = layout.units[u]!;
  for (let lane = 0; lane < count; lane++) {
    const own = fates[lane]!;
    for (let run = 0; run < runs; run++) {
      const at = rates + 5 * run * count + lane;
      const stay = memory[at]!;
      const moves = stay * memory[curves + run]!;
      const keep = stay - moves;
      const to = FATE * run;
      own[to] = -Math.log(keep);
      let sum = moves;
      own[to + 1] = sum / (1 - keep);
      // The processes that take most first: fewer comparisons.
      for (const [i, process] of [4, 1, 2].entries()) {
        sum += memory[at + process * count]!;
        own[to + 2 + i] = sum / (1 - keep);
      }
      own[to + 5] = 1;
    }
  }
}
