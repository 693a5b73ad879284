import { AGE_COUNT, SEXES } from "#model/vocabulary";
import type { Lanes } from "./lanes.ts";
import { ROWS } from "./layout.ts";
import type { Run } from "./run.ts";

/** The part of the new staff that holds the graduates of a year of the run (negative: before it). */
export const partOfYear = (year: number, newYears: number): number => ((year % newYears) + newYears) % newYears;

/** Adds the graduates of a year who come to a unit to a field. */
function addGraduates(
  { kernel, layout, programmeGroups, newYears }: Run,
  { from, count }: Lanes,
  u: number,
  year: number,
  field: number,
): void {
  const { profiles, graduates, graduateSeries, draws } = layout;
  const ofYear = graduates + (newYears + year) * draws + from;
  const { destinations } = layout.units[u]!;
  programmeGroups.forEach(({ ages, first, programmes }, g) => {
    const people = ofYear + first * graduateSeries;
    kernel.enter(count, AGE_COUNT, ...ages, field, profiles + g * ROWS, programmes.length, destinations + first, people, graduateSeries);
  });
}

/** Adds the graduates of a year to a unit's stock and to its new staff, where they are the youngest vintage. */
export function enterGraduates(run: Run, block: Lanes, u: number, year: number, stock: number): void {
  const { kernel, layout, newYears } = run;
  addGraduates(run, block, u, year, stock);
  if (newYears === 0) return;
  const part = layout.units[u]!.parts[partOfYear(year, newYears)]!;
  kernel.memory.fill(0, part, part + ROWS * block.count);
  addGraduates(run, block, u, year, part);
}

/**
 * Puts the new staff of the first 1 January in place: the graduates of the years before, at the unit their programme sends them to.
 *
 * Those who graduated k + 1 years before the first year have lived through k years at the first year's exit probabilities; moves
 * before the first year are left out, since the stock already holds their result. Where the stock has fewer people of an age than that, all
 * vintages are scaled down to it.
 */
export function seedNewStaff(run: Run, block: Lanes, u: number): void {
  const { kernel, layout, newYears, newAges } = run;
  const { memory } = kernel;
  const { count } = block;
  const { parts, survival, stock } = layout.units[u]!;
  const [from, to] = newAges;
  for (let k = 0; k < newYears; k++) {
    const part = parts[partOfYear(-1 - k, newYears)]!;
    memory.fill(0, part, part + ROWS * count);
    addGraduates(run, block, u, -1 - k, part);
    for (let year = 0; year < k; year++) ageOneYear(memory, count, from, to, part, survival);
  }
  for (let sex = 0; sex < SEXES.length; sex++) {
    for (let cell = (sex * AGE_COUNT + from) * count; cell < (sex * AGE_COUNT + to) * count; cell++) {
      let found = 0;
      for (const part of parts) found += memory[part + cell]!;
      const limit = memory[stock + cell]!;
      if (found <= limit) continue;
      for (const part of parts) memory[part + cell]! *= limit / found;
    }
  }
}

/** Ages a part of the stock by one year of survival at the ages `from` to `to` (exclusive). */
function ageOneYear(memory: Float64Array, count: number, from: number, to: number, part: number, survival: number): void {
  for (let sex = 0; sex < SEXES.length; sex++) {
    const start = (sex * AGE_COUNT + from) * count;
    for (let cell = (sex * AGE_COUNT + to) * count - 1; cell >= start + count; cell--) {
      memory[part + cell] = memory[part + cell - count]! * memory[survival + cell - count]!;
    }
    memory.fill(0, part + start, part + start + count);
  }
}
