import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { type Lanes, partOfYear } from "./lanes.ts";
import { ROWS } from "./layout.ts";
import { placeGraduates } from "./receive.ts";
import type { Run } from "./run.ts";

/**
 * Puts the new staff of the first 1 January in place: the graduates of the years before, at the unit their programme sends them to.
 *
 * Those who graduated k + 1 years before the first year have lived through k years at the first year's exit probabilities; moves
 * before the first year are left out, since the stock already holds their result. Where the stock has fewer people of an age than that, all
 * vintages are scaled down to it.
 */
export function seedNewStaff(run: Run, block: Lanes, u: number): void {
  const { kernel, layout, newYears, newAges, graduateGroups } = run;
  const { memory } = kernel;
  const { lanes } = layout;
  const { parts, survival, stock, profiles } = layout.units[u]!;
  const [from, to] = newAges;
  for (let k = 0; k < newYears; k++) {
    const part = parts[partOfYear(-1 - k, newYears)]!;
    memory.fill(0, part, part + ROWS * lanes);
    placeGraduates(run, block, u, -1 - k);
    for (let sex = 0; sex < SEXES.length; sex++) {
      const first = sex * AGE_COUNT;
      const groups = graduateGroups.length;
      kernel.arrive(lanes, ROWS, first + from, first + to, part, 0, 0, groups, profiles + 2 * ROWS, layout.people + 2 * lanes);
    }
    for (let year = 0; year < k; year++) ageOneYear(memory, lanes, from, to, part, survival);
  }
  for (let sex = 0; sex < SEXES.length; sex++) {
    for (let cell = (sex * AGE_COUNT + from) * lanes; cell < (sex * AGE_COUNT + to) * lanes; cell++) {
      let found = 0;
      for (const part of parts) found += memory[part + cell]!;
      const limit = memory[stock + cell]!;
      if (found <= limit) continue;
      for (const part of parts) memory[part + cell]! *= limit / found;
    }
  }
}

/** Ages a part of the stock by one year of survival at the ages `from` to `to` (exclusive). */
function ageOneYear(memory: Float64Array, lanes: number, from: number, to: number, part: number, survival: number): void {
  for (let sex = 0; sex < SEXES.length; sex++) {
    const start = (sex * AGE_COUNT + from) * lanes;
    for (let cell = (sex * AGE_COUNT + to) * lanes - 1; cell >= start + lanes; cell--) {
      memory[part + cell] = memory[part + cell - lanes]! * memory[survival + cell - lanes]!;
    }
    memory.fill(0, part + start, part + start + lanes);
  }
}
