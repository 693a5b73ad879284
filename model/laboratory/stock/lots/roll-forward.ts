import { type Keeping, type Lot, lastDayOf } from "./lot.ts";

/**
 * What is left of lots after days of use since they were counted, first expired first out; `use` is that of each day from the day of the count on.
 * What expired meanwhile stays as it is, for it is still on the shelf; what was under way stays until it comes.
 */
export function rollForward(lots: readonly Lot[], keeping: Keeping, counted: number, use: ArrayLike<number>): Lot[] {
  const left = lots.map((lot) => ({ ...lot }));
  const order = left.toSorted(
    (one, other) =>
      Number(other.opened !== null) - Number(one.opened !== null) ||
      ends(one, keeping) - ends(other, keeping) ||
      one.received - other.received,
  );
  for (let at = 0; at < use.length; at++) {
    let need = use[at]!;
    for (const lot of order) {
      if (need <= 0) break;
      if (lot.received > counted + at || lastDayOf(lot, keeping) < counted + at) continue;
      const taken = Math.min(need, lot.quantity);
      lot.quantity -= taken;
      need -= taken;
    }
  }
  return left;
}

/** A lot that keeps is used last. */
const ends = (lot: Lot, keeping: Keeping): number => Math.min(lastDayOf(lot, keeping), Number.MAX_SAFE_INTEGER);
