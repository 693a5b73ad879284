import { canChangeBy } from "./can-change-by.ts";
import type { CountTable, KnownTotals } from "./count-table.ts";

/** Smallest count of persons that is shown; 1 and 2 are hidden. A zero tells of nobody and is shown. */
export const SMALLEST_SHOWN = 3;

const ALL: KnownTotals = { rows: true, columns: true };

type Cell = readonly [row: number, column: number];

/**
 * Hides small counts, and as many others as it takes that nobody can work them out from what is shown and the totals.
 *
 * First every count from 1 to `smallest - 1` is hidden. Then, as long as the totals pin one of these down to a range narrower than
 * `smallest`, the smallest shown count beside it is hidden as well (cell suppression with an exact audit, after Willenborg and de Waal,
 * Elements of Statistical Disclosure Control, 2001). Where all counts together are too few for such a range, every count ends up hidden;
 * then the total should not be shown either.
 *
 * @param known which totals people can know; a total that is neither shown nor known from elsewhere gives nothing away.
 *
 * @returns a table of the same shape, null where hidden.
 */
export function hideSmallNumbers(counts: CountTable, known: KnownTotals = ALL, smallest: number = SMALLEST_SHOWN): (number | null)[][] {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < smallest));
  const small = cells(counts).filter(([row, column]) => hidden[row]![column]);
  for (;;) {
    const exposed = small.find((cell) => canChangeBy(counts, hidden, cell, known) < smallest);
    if (exposed === undefined) break;
    const next = nextToHide(counts, hidden, exposed);
    if (next === null) break;
    hidden[next[0]]![next[1]] = true;
  }
  return counts.map((row, r) => row.map((count, c) => (hidden[r]![c] ? null : count)));
}

const cells = (counts: CountTable): Cell[] => counts.flatMap((row, r) => row.map((_, c): Cell => [r, c]));

/**
 * Picks the count to hide next: one that closes a rectangle of hidden counts if there is such a one, else one in the row or column of the
 * exposed count, else any; zeros last, else the smallest.
 */
function nextToHide(counts: CountTable, hidden: readonly (readonly boolean[])[], [row, column]: Cell): Cell | null {
  const closes = (r: number, c: number): boolean => hidden[r]!.includes(true) && hidden.some((line) => line[c]);
  const order = ([r, c]: Cell): number[] => [
    closes(r, c) ? 0 : r === row || c === column ? 1 : 2,
    counts[r]![c] === 0 ? 1 : 0,
    counts[r]![c]!,
  ];
  const shown = cells(counts).filter(([r, c]) => !hidden[r]![c]);
  shown.sort((one, other) => {
    const [a, b] = [order(one), order(other)];
    return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
  });
  return shown[0] ?? null;
}
