import { ROWS } from "../run/layout.ts";

/** Whole people of one unit in one draw, by sex and age (rows as in `toRows`). */
export interface People {
  readonly all: Int32Array;
  /** Those of them who are new staff, by years since graduation. */
  readonly vintages: Int32Array[];
}

/** Nobody yet. */
export const nobody = (newYears: number): People => ({
  all: new Int32Array(ROWS),
  vintages: Array.from({ length: newYears }, () => new Int32Array(ROWS)),
});

/** Empties people in place. */
export function clear({ all, vintages }: People): void {
  all.fill(0);
  for (const vintage of vintages) vintage.fill(0);
}

/** Adds people to others, in place. */
export function join(people: People, others: People): void {
  for (let row = 0; row < ROWS; row++) people.all[row]! += others.all[row]!;
  people.vintages.forEach((vintage, k) => {
    const added = others.vintages[k]!;
    for (let row = 0; row < ROWS; row++) vintage[row]! += added[row]!;
  });
}

/** Counts people. */
export function count(rows: Int32Array): number {
  let sum = 0;
  for (let row = 0; row < ROWS; row++) sum += rows[row]!;
  return sum;
}

/** One person: where, and how new (-1 for experienced staff). */
export interface Person {
  row: number;
  vintage: number;
}

/** Takes the person with the number `index` out of the rows from `first` on, people of a row counted new before experienced. */
export function takeOut({ all, vintages }: People, first: number, index: number, person: Person): void {
  let row = first;
  let place = index;
  while (place >= all[row]!) place -= all[row++]!;
  all[row]!--;
  person.row = row;
  person.vintage = -1;
  for (let k = 0; k < vintages.length; k++) {
    const vintage = vintages[k]!;
    if (place < vintage[row]!) {
      vintage[row]!--;
      person.vintage = k;
      return;
    }
    place -= vintage[row]!;
  }
}
