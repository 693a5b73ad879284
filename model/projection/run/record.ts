import type { StoredMeasure } from "../occupation-draws.ts";
import type { Lanes } from "./lanes.ts";
import { ROWS } from "./layout.ts";
import type { Run } from "./run.ts";
import { mustNotBeNegative } from "./verify.ts";

/** What the kernel's totals are kept as until the run is finished (see `finishUnit`): FTE before the drawn multipliers. */
const KEPT_AS: readonly StoredMeasure[] = [
  "headcount",
  "supply",
  "workedSupply",
  "retirement",
  "disability",
  "death",
  "leaving",
  "replacementDemand",
  "movesOut",
];

/** Copies a unit's totals of a year from the kernel. */
export function recordYear({ kernel, layout, stored, draws, inputs }: Run, block: Lanes, u: number, year: number): void {
  const { memory } = kernel;
  const { lanes, totals } = layout;
  const out = stored[u]!;
  const start = year * draws + block.from;
  for (let i = 0; i < KEPT_AS.length; i++) {
    const values = out[KEPT_AS[i]!];
    for (let lane = 0; lane < block.count; lane++) values[start + lane] = memory[totals + i * lanes + lane]!;
  }
  for (let lane = 0; lane < block.count; lane++) {
    mustNotBeNegative("The smallest group of staff", memory[totals + 9 * lanes + lane]!, () => ({
      occupation: inputs.occupation,
      unit: inputs.units[u]!.unit,
      year: inputs.firstYear + year,
      draw: block.from + lane,
    }));
  }
}

/** Adds the new staff in their year `k + 1` since graduation: persons, FTE, and the FTE their productivity takes away. */
export function recordPart(
  { kernel, layout, stored, draws, lostProductivity }: Run,
  block: Lanes,
  u: number,
  year: number,
  k: number,
): void {
  const { memory } = kernel;
  const { lanes, partTotals } = layout;
  const { newHeadcount, newSupply, effectiveSupply } = stored[u]!;
  const lost = lostProductivity[k]!;
  const start = year * draws + block.from;
  for (let lane = 0; lane < block.count; lane++) {
    const fte = memory[partTotals + lanes + lane]!;
    newHeadcount[start + lane]! += memory[partTotals + lane]!;
    newSupply[start + lane]! += fte;
    effectiveSupply[start + lane]! += lost[start + lane]! * fte;
  }
}

/** Counts a unit's staff on the 1 January after the last year. */
export function recordFinalHeadcount({ kernel, layout, finalHeadcount }: Run, block: Lanes, u: number): void {
  kernel.sum(layout.lanes, ROWS, layout.units[u]!.stock, layout.poolTotal);
  for (let lane = 0; lane < block.count; lane++) finalHeadcount[u]![block.from + lane] = kernel.memory[layout.poolTotal + lane]!;
}
