import { AGE_COUNT, changed, EXIT_PROCESSES, FIRST_AGE } from "#model/vocabulary";
import type { UnitInputs } from "../inputs/inputs.ts";
import type { DrawnUnit } from "../parameters/drawn.ts";
import type { Lanes } from "./lanes.ts";

/** Ages (indices, `to` exclusive) over which the same changes to exits hold. */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

/** Splits the ages where a change to exits begins or ends. */
export function exitSpans(unit: UnitInputs): AgeSpan[] {
  const edges = new Set([0, AGE_COUNT]);
  for (const change of unit.exitChanges) {
    edges.add(Math.min(Math.max(change.ageFrom - FIRST_AGE, 0), AGE_COUNT));
    edges.add(Math.min(Math.max(change.ageTo - FIRST_AGE + 1, 0), AGE_COUNT));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => ({ from: sorted[i]!, to }));
}

/** Whether exit probabilities differ between a year and the one before. */
export const exitsChange = (unit: UnitInputs, year: number): boolean =>
  year === 0 || unit.exitChanges.some(({ weight }) => weight[year] !== weight[year - 1]);

/**
 * Writes factor and addend per process and lane (lane i is draw `from + i`) for a span of ages in a year, so that h = base x factor + addend.
 *
 * Every change is a straight line in the probability, so any chain of them is one: the chain's value at 0 is the addend, and the rise
 * from 0 to 1 the factor. Where no change applies the factor is the drawn multiplier itself.
 */
export function writeExitFactors(
  memory: Float64Array,
  at: number,
  { from, count: lanes }: Lanes,
  { unit, drawn }: { readonly unit: UnitInputs; readonly drawn: DrawnUnit },
  span: AgeSpan,
  year: number,
): void {
  for (let p = 0; p < EXIT_PROCESSES.length; p++) {
    const process = EXIT_PROCESSES[p]!;
    if (unit.exitChanges.length === 0) {
      const scale = drawn.exitScale[process];
      for (let lane = 0; lane < lanes; lane++) memory[at + p * lanes + lane] = Math.max(scale[from + lane]!, 0);
      memory.fill(0, at + (4 + p) * lanes, at + (5 + p) * lanes);
      continue;
    }
    for (let lane = 0; lane < lanes; lane++) {
      const d = from + lane;
      let factor = Math.max(drawn.exitScale[process][d]!, 0);
      let addend = 0;
      unit.exitChanges.forEach((change, c) => {
        if (change.process !== "all" && change.process !== process) return;
        if (span.from < change.ageFrom - FIRST_AGE || span.to > change.ageTo - FIRST_AGE + 1) return;
        const effect = drawn.exitEffects[c]![d]!;
        const weight = change.weight[year] ?? 0;
        factor *= changed(1, change.operation, effect, weight) - changed(0, change.operation, effect, weight);
        addend = changed(addend, change.operation, effect, weight);
      });
      memory[at + p * lanes + lane] = factor;
      memory[at + (4 + p) * lanes + lane] = addend;
    }
  }
}
