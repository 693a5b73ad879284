import { FATES } from "../kernel/chance-kernel.ts";
import { CHANCE_LANES } from "../memory/chance-layout.ts";
import type { UnitPlace } from "../memory/layout.ts";
import { rateAndOdds } from "../memory/odds.ts";

/** Processes in the order in which those who left are divided over them; the kernel's rates name them by number, 0 being survival. */
const QUIT = 4;
const RETIRED = 1;
const DISABLED = 2;
const DIED = 3;
/** Numbers per run and lane of the kernel's rates. */
const RATES = 5;

/**
 * Writes what becomes of the people of a unit in every lane, from the rates in the kernel's memory: per run eleven vectors, rate and odds of
 * going; of those who go the probability of the more frequent of leaving and moving, and rate and odds of moving; of those who leave rate and odds of having quit, of having retired where one has not quit, and of being disabled where one has done neither.
 */
export function writeFates(memory: Float64Array, { runs, rates, curves }: UnitPlace, fates: number): void {
  const lanes = CHANCE_LANES;
  for (let run = 0; run < runs; run++) {
    const moveRate = memory[curves + run]!;
    for (let lane = 0; lane < lanes; lane++) {
      const at = rates + RATES * run * lanes + lane;
      const to = fates + FATES * run * lanes + lane;
      const stay = memory[at]!;
      const retired = memory[at + RETIRED * lanes]!;
      const notDisabled = memory[at + DIED * lanes]!;
      const notRetired = memory[at + DISABLED * lanes]! + notDisabled;
      const quit = memory[at + QUIT * lanes]!;
      // Nobody goes twice: one leaves with the probability 1 - s of the kernel, and one who stays moves with the run's move rate.
      const moves = stay * moveRate;
      const goes = 1 - (stay - moves);
      writeOdds(memory, to, lanes, goes, stay - moves);
      memory[to + 2 * lanes] = Math.max(moves, 1 - stay) / goes;
      writeOdds(memory, to + 3 * lanes, lanes, moves, 1 - stay);
      writeOdds(memory, to + 5 * lanes, lanes, quit, retired + notRetired);
      writeOdds(memory, to + 7 * lanes, lanes, retired, notRetired);
      writeOdds(memory, to + 9 * lanes, lanes, memory[at + DISABLED * lanes]!, notDisabled);
    }
  }
}

/** Writes the rate and, `apart` from it, the odds of success where successes are to failures as `part` to `rest`. */
function writeOdds(memory: Float64Array, to: number, apart: number, part: number, rest: number): void {
  const { rate, odds } = rateAndOdds(part / (part + rest), rest / (part + rest));
  memory[to] = rate;
  memory[to + apart] = odds;
}
