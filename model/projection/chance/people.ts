import { AGE_COUNT, SEXES } from "#model/vocabulary";
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

/**
 * Makes everybody a year older, in place, and adds those who arrive, who are counted at the age they then have; arrivals are emptied. Those of
 * the youngest vintage, the graduates, are not yet among all arrivals.
 * Those past the last age are gone, and so is the oldest vintage of the new staff. Gives how many people there are.
 */
export function growOlder(people: People, arrivals: People): number {
  const graduates = arrivals.vintages[0];
  if (graduates !== undefined) for (let row = 0; row < ROWS; row++) arrivals.all[row]! += graduates[row]!;
  const oldest = people.vintages.pop();
  if (oldest !== undefined) people.vintages.unshift(oldest.fill(0));
  arrivals.vintages.forEach((arriving, k) => {
    // The youngest vintage, just emptied, holds those who arrive alone.
    moveUp(people.vintages[k]!, arriving, k > 0);
  });
  return moveUp(people.all, arrivals.all, true);
}

/** Adds arrivals to rows, which first go up one age where `older` says so; gives the sum. */
function moveUp(rows: Int32Array, arriving: Int32Array, older: boolean): number {
  let sum = 0;
  for (let sex = SEXES.length - 1; sex >= 0; sex--) {
    const first = sex * AGE_COUNT;
    for (let row = first + AGE_COUNT - 1; row >= first; row--) {
      const stayed = older && row > first ? rows[row - 1]! : 0;
      const people = stayed + arriving[row]!;
      rows[row] = people;
      sum += people;
    }
  }
  arriving.fill(0);
  return sum;
}
