import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samples } from "../vocabulary/samples.test-support.ts";
import { type CountTable, hideSmallNumbers, type KnownTotals, SMALLEST_SHOWN } from "./index.ts";

/** Largest count an attacker tries; more than any in the tables drawn. */
const MOST = 8;

type Hidden = (number | null)[][];

/** Every table of whole numbers up to MOST that agrees with the shown counts and the known totals: what an attacker can list. */
function* solutions(counts: CountTable, shown: Hidden, known: KnownTotals): Generator<number[]> {
  const open = shown.flatMap((row, r) => row.flatMap((count, c) => (count === null ? [[r, c] as const] : [])));
  const rows = counts.map((row, r) => row.reduce((sum, count, c) => sum + (shown[r]![c] === null ? count : 0), 0));
  const columns = counts[0]!.map((_, c) => counts.reduce((sum, row, r) => sum + (shown[r]![c] === null ? row[c]! : 0), 0));
  const values: number[] = [];
  function* fill(at: number): Generator<number[]> {
    if (at === open.length) {
      const fits = (isKnown: boolean, left: readonly number[]) => !isKnown || left.every((one) => one === 0);
      if (fits(known.rows, rows) && fits(known.columns, columns)) yield [...values];
      return;
    }
    const [r, c] = open[at]!;
    const most = Math.min(MOST, known.rows ? rows[r]! : MOST, known.columns ? columns[c]! : MOST);
    for (let value = 0; value <= most; value++) {
      rows[r]! -= value;
      columns[c]! -= value;
      values[at] = value;
      yield* fill(at + 1);
      rows[r]! += value;
      columns[c]! += value;
    }
  }
  yield* fill(0);
}

const TOTALS = [
  { rows: true, columns: true },
  { rows: true, columns: false },
  { rows: false, columns: true },
];

const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

describe("hiding small numbers", () => {
  it("shows a table without small counts as it is, zeros too", () => {
    expect(
      hideSmallNumbers([
        [0, 3],
        [12, 5],
      ]),
    ).toEqual([
      [0, 3],
      [12, 5],
    ]);
  });

  it("hides a second count in the row and a rectangle in all, since totals would give a lone one away", () => {
    const shown = hideSmallNumbers([
      [1, 9],
      [8, 7],
      [20, 30],
    ]);
    expect(shown[0]).toEqual([null, null]);
    expect(shown.flat().filter((count) => count === null)).toHaveLength(4);
    expect(shown[2]).toEqual([20, 30]);
  });

  it("hides a lone small count only together with another of the column, where totals of rows are not known", () => {
    const shown = hideSmallNumbers(
      [
        [0, 6],
        [0, 2],
        [30, 9],
      ],
      { rows: false, columns: true },
    );
    expect(shown).toEqual([
      [0, null],
      [0, null],
      [30, 9],
    ]);
  });

  it("hides no other count where no total is known", () => {
    expect(
      hideSmallNumbers(
        [
          [1, 6],
          [5, 2],
        ],
        { rows: false, columns: false },
      ),
    ).toEqual([
      [null, 6],
      [5, null],
    ]);
  });

  it("hides everything where there are too few people to hide among", () => {
    expect(hideSmallNumbers([[1, 1]])).toEqual([[null, null]]);
    expect(hideSmallNumbers([[2]])).toEqual([[null]]);
  });

  it("hides every count from 1 to 2 and never changes one that is shown", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shown = hideSmallNumbers(counts);
        for (const [r, row] of counts.entries())
          for (const [c, count] of row.entries()) {
            if (count > 0 && count < SMALLEST_SHOWN) expect(shown[r]![c]).toBeNull();
            else expect([null, count]).toContain(shown[r]![c]);
          }
      }),
    );
  });

  it("withstands an attacker who lists every table that fits what is shown and the totals", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...TOTALS), (counts, known) => {
        const shown = hideSmallNumbers(counts, known);
        const everythingHidden = shown.flat().every((count) => count === null);
        const open = counts.flatMap((row, r) => row.filter((_, c) => shown[r]![c] === null));
        const least = open.map(() => Number.POSITIVE_INFINITY);
        const most = open.map(() => Number.NEGATIVE_INFINITY);
        for (const solution of solutions(counts, shown, known))
          for (const [index, value] of solution.entries()) {
            least[index] = Math.min(least[index]!, value);
            most[index] = Math.max(most[index]!, value);
          }
        for (const [index, count] of open.entries()) {
          const small = count > 0 && count < SMALLEST_SHOWN;
          if (small && !everythingHidden) expect(most[index]! - least[index]!).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        }
      }),
      { numRuns: samples(150) },
    );
  }, 30_000);
});
