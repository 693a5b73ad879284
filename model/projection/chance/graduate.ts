import type { Kernel } from "../kernel/kernel.ts";
import { CHANCE_LANES, type ChanceLayout } from "../memory/chance-layout.ts";
import { rateAndOdds } from "../memory/odds.ts";
import type { ProgrammePlan } from "./plan.ts";

/**
 * Draws those who graduate from a programme in one year of the run, and adds them to units. A class has whole students; the intake drawn is
 * their expected number. The programme's stream must be open; `from` is the block's first draw.
 */
export function graduate(
  kernel: Kernel,
  { states, uniforms, students, graduates }: ChanceLayout,
  { to, places, classes }: ProgrammePlan,
  year: number,
  from: number,
): void {
  const { memory } = kernel;
  const lanes = CHANCE_LANES;
  const { admitted, share } = classes[year]!;
  kernel.drawUniforms(lanes, 2 + places, states, uniforms);
  for (let lane = 0; lane < lanes; lane++) {
    const p = share[from + lane]!;
    const { rate, odds } = rateAndOdds(p, 1 - p);
    memory[students + lane] = Math.floor(admitted[from + lane]! + memory[uniforms + lane]!);
    memory[students + lanes + lane] = rate;
    memory[students + 2 * lanes + lane] = odds;
  }
  kernel.drawBinomials(lanes, students, uniforms + lanes, states, students);
  kernel.spread(to, students, uniforms + 2 * lanes, graduates);
}
