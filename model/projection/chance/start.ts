import { drawBinomial } from "#model/random";
import { AGE_COUNT } from "#model/vocabulary";
import { ROWS } from "../run/layout.ts";
import type { Run } from "../run/run.ts";
import { clear, type People } from "./people.ts";
import type { UnitChance } from "./plan.ts";

/** Position of a row in a field of the kernel, which has one row more for women. */
const fieldRow = (row: number): number => (row < AGE_COUNT ? row : row + 1);

/**
 * Makes whole people of the expected stock of a unit on the first 1 January, which is in the kernel's memory.
 *
 * Stated staff is whole, but spread over ages it has decimals. People are counted along the ages, from a random start below one, and a
 * person is placed wherever the count passes a whole number (systematic rounding). So every age has its expected number on average,
 * and the unit as many as stated, or one of the two whole numbers around it where the drawn number is not whole: how many there
 * are today is not a matter of chance. Each of them is new staff with the probability that the expected numbers give.
 */
export function startPeople(
  { kernel, layout }: Run,
  chance: UnitChance,
  people: People,
  { u, lane, count, draw }: { u: number; lane: number; count: number; draw: number },
): void {
  const { memory } = kernel;
  const { stock, parts } = layout.units[u]!;
  clear(people);
  let counted = chance.start.begin(draw, 0, 0).next();
  for (let row = 0; row < ROWS; row++) {
    const cell = fieldRow(row) * count + lane;
    const expected = memory[stock + cell]!;
    const before = Math.floor(counted);
    counted += expected;
    const persons = Math.floor(counted) - before;
    people.all[row] = persons;
    if (persons === 0) continue;
    let [left, leftExpected] = [persons, expected];
    parts.forEach((part, k) => {
      const share = memory[part + cell]!;
      if (share === 0) return;
      if (left === persons && leftExpected === expected) chance.startNew.begin(draw, 0, row);
      const fresh = drawBinomial(left, share / leftExpected, chance.startNew);
      people.vintages[k]![row] = fresh;
      left -= fresh;
      leftExpected -= share;
    });
  }
}
