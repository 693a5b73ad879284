import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { Lanes } from "./lanes.ts";
import { FIELD_ROWS } from "./layout.ts";
import type { Run } from "./run.ts";

/**
 * Puts the new staff of the first 1 January in place: the graduates of the years before, at the unit their programme sends them to.
 *
 * Those who graduated k + 1 years before the first year have lived through k years at the first year's exit probabilities; moves
 * before the first year are left out, since the stock already holds their result. Where the stock has fewer people of an age than that, all
 * vintages are scaled down to it.
 */
export function seedNewStaff(run: Run, { from, count }: Lanes, u: number): void {
  const { kernel, layout, newYears, newAges, programmeGroups } = run;
  const { memory } = kernel;
  const { newComing, draws } = layout;
  const { runs, parts, rates, stock, profiles, earlier } = layout.units[u]!;
  const groups = programmeGroups.length;
  parts.forEach((part, k) => {
    memory.fill(0, part, part + FIELD_ROWS * count);
    kernel.gather(count, runs, groups, profiles + 2 * runs, earlier + k * groups * draws + from, draws, newComing);
    spreadOverAges(run, u, count, part);
    for (let year = 0; year < k; year++) ageOneYear(run, u, count, part, rates);
  });
  if (newYears === 0) return;
  for (let sex = 0; sex < SEXES.length; sex++) {
    const first = sex * (AGE_COUNT + 1);
    for (let cell = (first + newAges[0]) * count; cell < (first + newAges[1]) * count; cell++) {
      let found = 0;
      for (const part of parts) found += memory[part + cell]!;
      const limit = memory[stock + cell]!;
      if (found <= limit) continue;
      for (const part of parts) memory[part + cell]! *= limit / found;
    }
  }
}

/** Calls back for every row of a field at which there can be new staff, from old to young, with the run it belongs to. */
function forNewRows({ newRuns, ages }: Run, u: number, visit: (row: number, run: number) => void): void {
  const { starts, count } = ages[u]!;
  const { from, to } = newRuns[u]!;
  for (let sex = 0; sex < SEXES.length; sex++) {
    for (let run = to - 1; run >= from; run--) {
      for (let age = starts[run + 1]! - 1; age >= starts[run]!; age--) visit(sex * (AGE_COUNT + 1) + age, sex * count + run);
    }
  }
}

function spreadOverAges(run: Run, u: number, count: number, part: number): void {
  const { memory } = run.kernel;
  const { newComing } = run.layout;
  forNewRows(run, u, (row, r) => memory.copyWithin(part + row * count, newComing + r * count, newComing + (r + 1) * count));
}

/** Ages a vintage of the new staff by one year of survival. */
function ageOneYear(run: Run, u: number, count: number, part: number, rates: number): void {
  const { memory } = run.kernel;
  forNewRows(run, u, (row, r) => {
    const cell = part + row * count;
    for (let lane = 0; lane < count; lane++) memory[cell + count + lane] = memory[cell + lane]! * memory[rates + 5 * r * count + lane]!;
    memory.fill(0, cell, cell + count);
  });
}
